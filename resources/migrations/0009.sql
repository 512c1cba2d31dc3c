-- By whom a reader of sealed notes was let in: a MAC under the key itself, which only a holder can make. Rows from
-- before have none; their box still opens, and they get nothing new until a holder lets them in again.
ALTER TABLE sealed_box ADD COLUMN word BLOB
