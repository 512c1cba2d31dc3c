-- For whom a page was printed, and what for where it went outside (C2, C3). Older entries do not say.
ALTER TABLE print_register ADD COLUMN for_whom TEXT NOT NULL DEFAULT 'unsaid'
--;
ALTER TABLE print_register ADD COLUMN recipient TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE print_register ADD COLUMN purpose TEXT NOT NULL DEFAULT ''
