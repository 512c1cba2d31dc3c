// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/news.h"
#include "core/session/session.h"
#include "core/storage/sql.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

struct MembersText {
    Q_DECLARE_TR_FUNCTIONS(Members)
};

} // namespace

QStringList gatherNews(Session &session, const Attempts &attempts)
{
    QStringList news;
    const QSqlDatabase &db = session.db();
    const auto when = [](const QDateTime &at) {
        return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    };
    if (attempts.count > 0) {
        news << MembersText::tr(
                    "Before you, %n wrong passphrase(s) were tried at this vault, the last on %1. If "
                    "that was nobody you know, tell your team lead.",
                    nullptr, attempts.count)
                    .arg(when(attempts.last));
    }
    const qint64 last = session.audit().head().length;
    const qint64 seen = session.setting(u"news.seen"_s, QString::number(last)).toLongLong();
    {
        Sql sql(
            db,
            u"SELECT action, at, member_id FROM audit WHERE number > :n AND (member_id <> :m OR action = "
            u"'backup.restore') "
            "AND action IN ('recovery.use', 'recovery.new', 'vault.rekey', 'backup.restore') ORDER BY number"_s);
        sql.bind(u":n"_s, seen).bind(u":m"_s, session.member().id);
        while (sql.next()) {
            QString action;
            QDateTime instant;
            MemberId member;
            sql.row() >> action >> instant >> member;
            const QString at = when(instant);
            const QString who = session.memberName(member);
            news
                << (action == u"recovery.use"_s
                        ? MembersText::tr("The recovery code was used on %1 to let %2 in again.").arg(at, who)
                    : action == u"recovery.new"_s
                        ? MembersText::tr(
                              "%2 made a new recovery code on %1. Papers with an older one are void.")
                              .arg(at, who)
                    : action == u"vault.rekey"_s
                        ? MembersText::tr(
                              "%2 gave the vault a new key on %1. Older backups still open with the "
                              "passphrases of their day.")
                              .arg(at, who)
                        : MembersText::tr(
                              "A backup was put in the place of this vault; on %1 %2 was the first to "
                              "open it. What was written after that backup is in the vault that was "
                              "set aside.")
                              .arg(at, who));
        }
    }
    session.setSetting(u"news.seen"_s, QString::number(last));
    return news;
}

} // namespace itinera
