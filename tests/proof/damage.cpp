// SPDX-License-Identifier: GPL-3.0-or-later
// Flips a bit in every page, flips bits by chance in both files, cuts both files short: always a clear
// message or the same data, never a crash, never a silent change, nothing overwritten.
#include "core/storage/sql.h"
#include "core/vault/backup.h"
#include "tests/proof/proof.h"
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace itinera::proof {

namespace {

struct Damage {
    bool keys = false; ///< In members.keys, else in casework.db.
    qsizetype at = 0;  ///< Byte of the flipped bit, or the length that is left.
    int bit = -1;      ///< -1: cut short.
};

QString words(const Damage &damage)
{
    const QString file = damage.keys ? u"members.keys"_s : u"casework.db"_s;
    return damage.bit < 0 ? u"%1 cut at %2"_s.arg(file).arg(damage.at)
                          : u"%1 byte %2 bit %3"_s.arg(file).arg(damage.at).arg(damage.bit);
}

bool namesWhat(const QString &message)
{
    for (const QString &name : {u"casework.db"_s, u"members.keys"_s, u"case file"_s, u"key file"_s}) {
        if (message.contains(name))
            return true;
    }
    return false;
}

} // namespace

int damage(const QCommandLineParser &arguments)
{
    strict = arguments.isSet(u"strict"_s);
    const int most = arguments.value(u"most"_s).toInt();
    SeededRandom random(arguments.isSet(u"seed"_s) ? arguments.value(u"seed"_s).toULongLong() : 1);
    QTemporaryDir folder;
    const QString original = folder.filePath(u"template"_s);
    makeTemplate(original);
    const QByteArray database = contentOf(original + u"/office.itinera/casework.db"_s);
    const QByteArray keys = contentOf(original + u"/office.itinera/members.keys"_s);
    constexpr qsizetype Page = 4096;

    std::vector<Damage> all;
    const auto sampled = [&](qsizetype i, qsizetype count) {
        return most <= 0 || count <= most || (i + 1) * most / count != i * most / count;
    };
    const qsizetype pages = database.size() / Page;
    for (qsizetype page = 0; page < pages; ++page) {
        if (sampled(page, pages))
            all.push_back({false, page * Page + random.below(Page), static_cast<int>(random.below(8))});
    }
    const int inPages = static_cast<int>(all.size());
    const int flips = most > 0 ? std::min(most, 1000) : 1000;
    for (int i = 0; i < flips; ++i) {
        // Half of them in each file, although one is several hundred times larger.
        const bool inKeys = i % 2 == 0;
        all.push_back({inKeys, random.below(static_cast<quint32>(inKeys ? keys.size() : database.size())),
                       static_cast<int>(random.below(8))});
    }
    int cuts = 0;
    for (qsizetype length = 0; length < keys.size(); ++length, ++cuts)
        all.push_back({true, length, -1});
    for (qsizetype page = 0; page < pages; ++page) {
        if (!sampled(page, pages))
            continue;
        for (const qsizetype length : {page * Page, page * Page + 1 + random.below(Page - 1)}) {
            all.push_back({false, length, -1});
            ++cuts;
        }
    }

    QByteArray whole;
    {
        copyFolder(original, folder.filePath(u"whole"_s));
        Work work(folder.filePath(u"whole/office.itinera"_s));
        work.open();
        whole = digest(*work.vault);
    }
    const QString newest = backupsIn(original + u"/disk"_s).front().path;
    const QString place = folder.filePath(u"place"_s);
    const auto look = [&](int i) -> QString {
        const Damage &damage = all[static_cast<size_t>(i)];
        QDir(place).removeRecursively();
        QDir().mkpath(place + u"/disk"_s);
        copyFolder(original + u"/office.itinera"_s, place + u"/office.itinera"_s);
        setContent(place + u"/office.itinera/backups.note"_s, (original + u"/disk"_s).toUtf8());
        const QString name =
            place + (damage.keys ? u"/office.itinera/members.keys"_s : u"/office.itinera/casework.db"_s);
        QByteArray content = damage.keys ? keys : database;
        if (damage.bit < 0)
            content.truncate(damage.at);
        else
            content[damage.at] = static_cast<char>(content[damage.at] ^ (1 << damage.bit));
        setContent(name, content);
        Work work(place + u"/office.itinera"_s);
        try {
            work.open();
        } catch (const VaultError &error) {
            if (error.fault() == VaultError::Fault::WrongPassphrase)
                return u"fault says that the passphrase is wrong"_s;
            if (!namesWhat(error.message()))
                return u"fault does not say what is damaged: "_s + error.message();
            if (!error.toDo().contains(newest))
                return u"fault does not name the newest backup: "_s + error.message();
            if (contentOf(place + u"/office.itinera/members.keys"_s) != (damage.keys ? content : keys) ||
                contentOf(place + u"/office.itinera/casework.db"_s) != (damage.keys ? database : content))
                return u"fault refused, and wrote to what it refused"_s;
            return u"refused"_s;
        } catch (const Error &error) {
            if (!namesWhat(error.message()) || !error.toDo().contains(newest))
                return u"fault does not say what is damaged, or where the newest backup is: "_s +
                       error.message();
            const QByteArray now = contentOf(place + u"/office.itinera/casework.db"_s);
            if (now == (damage.keys ? database : content))
                return u"refused"_s;
            // The login had begun: closing adds to the audit trail. What is damaged has to stay as it is.
            const qsizetype page = damage.at / Page * Page;
            if (strict || damage.keys || now.mid(page, Page) != content.mid(page, Page))
                return u"fault refused in the midst, and wrote to what it refused: "_s + error.message();
            return u"late"_s;
        }
        if (!work.vault->check().isEmpty())
            return u"found"_s;
        try {
            return digest(*work.vault) == whole ? u"same"_s : u"fault changed in silence"_s;
        } catch (const Error &error) {
            return u"fault check is clean, reading is not: "_s + error.message();
        }
    };
    const ChildResult result = inChildren(static_cast<int>(all.size()), look);
    int refused = 0;
    int late = 0;
    int found = 0;
    int failures = static_cast<int>(result.crashed.size());
    QStringList same;
    for (const int i : result.crashed)
        std::printf("crash: %s\n", qPrintable(words(all[static_cast<size_t>(i)])));
    qsizetype line = 0;
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        if (result.crashed.contains(i))
            continue;
        const QString said = result.lines.value(line++);
        if (said == u"refused"_s) {
            ++refused;
        } else if (said == u"late"_s) {
            ++refused;
            ++late;
        } else if (said == u"found"_s) {
            ++found;
        } else if (said == u"same"_s) {
            same << words(all[static_cast<size_t>(i)]);
        } else {
            ++failures;
            std::printf("%s: %s\n", qPrintable(words(all[static_cast<size_t>(i)])), qPrintable(said));
        }
    }
    if (!same.isEmpty())
        std::printf("read the same data: %s\n", qPrintable(same.join(u", "_s)));
    std::printf("damage: %d pages of %d with a flipped bit, %d flips by chance, %d files cut short: %d "
                "refused with a "
                "message (%d of them only after the login had begun to write to the audit trail), %d found "
                "by the check, %d read the same data, %d crashes, %d failures\n",
                inPages, static_cast<int>(pages), flips, cuts, refused, late, found,
                static_cast<int>(same.size()), static_cast<int>(result.crashed.size()), failures);
    return failures == 0 && refused > 0 && found > 0 ? 0 : 1;
}

} // namespace itinera::proof
