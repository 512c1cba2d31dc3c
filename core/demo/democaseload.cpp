// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/democaseload.h"
#include "core/storage/sql.h"
#include "core/subject/demo.h"
#include "core/subjects.h"

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// Tells one invented case after another: when each began, whose it is, and chapter by chapter what the
/// subjects make of it.
class Story {
public:
    Story(Session &session, FixedClock &clock, const DemoOptions &options)
        : m_writer(session, clock, options.today, options.language, options.cases, options.seed)
    {
        for (const Subject &subject : subjects()) {
            if (subject.demo)
                m_parts.push_back(subject.demo(m_writer));
        }
        tell(DemoChapter::Office);
    }

    void tellCase(int index)
    {
        begin(index);
        tell(DemoChapter::Arrival);
        tell(DemoChapter::Meanwhile);
        if (lookedAtAgain())
            tell(DemoChapter::LookAgain);
        tell(DemoChapter::Today);
    }

private:
    void tell(DemoChapter chapter)
    {
        for (const std::unique_ptr<DemoPart> &part : m_parts)
            part->tell(chapter);
    }

    void begin(int index)
    {
        m_writer.told = {};
        m_writer.told.index = index;
        m_writer.told.rich = index < 3;
        const int colleagues = static_cast<int>(m_writer.team.size()) - 1;
        bool mine = m_writer.told.rich || colleagues == 0;
        if (!mine)
            mine = m_writer.chance(m_writer.cases() < 1000 ? 55 : 100 / (colleagues + 1));
        const int openedAgo = m_writer.told.rich ? 200 : 15 + m_writer.below(320);
        m_writer.told.openedOn = m_writer.today().addDays(-openedAgo);
        m_writer.goTo(m_writer.told.openedOn);
        m_writer.told.responsible =
            m_writer.team[mine ? 0 : 1 + static_cast<size_t>(m_writer.below(colleagues))];
    }

    /// Most were looked at again lately; a few are overdue, as in every office.
    bool lookedAtAgain()
    {
        const int left = static_cast<int>(m_writer.day().daysTo(m_writer.today()));
        if (left <= 30 || !(m_writer.told.rich || m_writer.chance(88)))
            return false;
        const int ago =
            m_writer.told.rich || m_writer.chance(80) ? 3 + m_writer.below(10) : 15 + m_writer.below(60);
        m_writer.told.daysToLookAgain = std::max(1, left - ago);
        return true;
    }

    DemoWriter m_writer;
    std::vector<std::unique_ptr<DemoPart>> m_parts;
};

} // namespace

QStringList demoLanguages()
{
    QStringList all;
    for (const QJsonValue &language : DemoWords(u"caseload"_s, {}).array(u"languages"_s))
        all << language.toString();
    return all;
}

void writeDemoCaseload(Session &session, FixedClock &clock, const DemoOptions &options)
{
    // One transaction for many cases: a sync for each change would take hours for a large caseload.
    constexpr int batch = 100;
    clock.set(utc(options.today.addDays(-400), QTime(8, 0)));
    std::optional<Transaction> transaction;
    transaction.emplace(session.db());
    Story story(session, clock, options);
    for (int i = 0; i < options.cases; ++i) {
        story.tellCase(i);
        if ((i + 1) % batch == 0) {
            transaction->commit();
            transaction.reset();
            transaction.emplace(session.db());
            if (options.progress && !options.progress(i + 1))
                break;
        }
    }
    transaction->commit();
    clock.set(utc(options.today, QTime(9, 0)));
}

} // namespace itinera
