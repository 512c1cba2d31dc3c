// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the statements that itinera-bench --plain FOLDER wrote on the same data in plain SQLite, and prints
// the ratios. A program of its own: it is linked with SQLite only, so that the two libraries never meet.
#include "tests/bench/measure.h"
#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "itinera-bench-plain FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QFile json(folder + u"/operations.json"_s);
    if (!json.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "there is no operations.json; run itinera-bench --plain FOLDER first\n");
        return 1;
    }
    const QJsonObject operations = QJsonDocument::fromJson(json.readAll()).object();
    sqlite3 *db = nullptr;
    if (sqlite3_open((folder + u"/plain.db"_s).toLocal8Bit().constData(), &db) != SQLITE_OK)
        return 1;
    const char *prepare =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
        "PRAGMA secure_delete = ON; "
        "PRAGMA temp_store = MEMORY; PRAGMA cache_size = 6000;"
        "CREATE VIRTUAL TABLE IF NOT EXISTS case_search USING fts5(search, "
        "content='case_list', content_rowid='case_id', detail=none, "
        "prefix='1 2 3', tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co Mc'\");"
        "INSERT INTO case_search(case_search) VALUES ('rebuild');";
    char *error = nullptr;
    if (sqlite3_exec(db, prepare, nullptr, nullptr, &error) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", error);
        return 1;
    }
    std::printf("SQLite %s\n%-40s %10s %10s %8s\n", sqlite3_libversion(), "", "SQLCipher", "plain", "ratio");
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        const QJsonObject operation = it.value().toObject();
        const bool writes = operation.value(u"writes"_s).toBool();
        const QJsonArray statements = operation.value(u"statements"_s).toArray();
        const itinera::bench::Figures figures = itinera::bench::measure(100, [&](int) {
            if (writes)
                sqlite3_exec(db, "SAVEPOINT bench", nullptr, nullptr, nullptr);
            for (const QJsonValue &text : statements) {
                sqlite3_stmt *statement = nullptr;
                if (sqlite3_prepare_v2(db, text.toString().toUtf8().constData(), -1, &statement, nullptr) !=
                    SQLITE_OK)
                    std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
                while (sqlite3_step(statement) == SQLITE_ROW)
                    sqlite3_column_count(statement);
                sqlite3_finalize(statement);
            }
            if (writes)
                sqlite3_exec(db, "ROLLBACK TO bench; RELEASE bench", nullptr, nullptr, nullptr);
        });
        const double cipher = operation.value(u"cipherMs"_s).toDouble();
        std::printf("%-40s %10.3f %10.3f %8.2f\n", qPrintable(it.key()), cipher, figures.median,
                    cipher / figures.median);
    }
    sqlite3_close(db);
    return 0;
}
