// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "core/base/error.h"
#include "core/storage/sql.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct MigrationText {
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

} // namespace

QStringList migrationStatements(const QString &text)
{
    QStringList statements;
    QString current;
    const auto close = [&] {
        if (!current.trimmed().isEmpty())
            statements << current.trimmed();
        current.clear();
    };
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == u"--;"_s)
            close();
        else if (!line.startsWith(u"-- "_s))
            current += line + u'\n';
    }
    close();
    return statements;
}

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    const QStringList names = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(u":/migrations/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        migrations.push_back(
            {name.section(u'.', 0, 0).toInt(), migrationStatements(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

void migrate(const QSqlDatabase &db, const std::vector<Migration> &migrations)
{
    int version = 0;
    {
        Sql sql(db, u"PRAGMA user_version"_s);
        version = sql.first<int>().value_or(0);
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            continue;
        try {
            Transaction transaction(db);
            for (const QString &statement : migration.statements)
                runSql(db, statement);
            runSql(db, u"PRAGMA user_version = %1"_s.arg(migration.version));
            transaction.commit();
        } catch (const StorageError &error) {
            throw StorageError(error.fault(),
                               MigrationText::tr("The case file could not be brought to the form that this "
                                                 "version of the program uses (step %1). %2")
                                   .arg(migration.version)
                                   .arg(error.happened()),
                               MigrationText::tr("It is as it was before."),
                               MigrationText::tr("Go on with the version of the program that you used until "
                                                 "now, and tell your administrator."));
        }
    }
}

} // namespace itinera
