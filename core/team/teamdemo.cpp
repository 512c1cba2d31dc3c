// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/teamdemo.h"
#include "core/team/teamrights.h"
#include "core/team/teamstore.h"

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

class TeamDemo final : public DemoPart {
public:
    explicit TeamDemo(DemoWriter &writer) : m_writer(writer), m_words(writer.words(u"team"_s)) {}
    void tell(DemoChapter chapter) override
    {
        if (chapter == DemoChapter::Office)
            hire();
        else if (chapter == DemoChapter::Meanwhile && m_writer.told.rich)
            join();
    }

private:
    void hire()
    {
        const QJsonArray staff = m_words.array(u"staff"_s);
        const qsizetype colleagues =
            m_writer.cases() >= 1000 ? staff.size() : std::min<qsizetype>(3, staff.size());
        for (qsizetype i = 0; i < colleagues; ++i)
            m_writer.team.push_back(m_writer.session().addColleague(staff[i].toString()));
    }

    void join()
    {
        if (m_writer.team.size() < 2 || !m_writer.session().access().may(right::ChangeCircle))
            return;
        const size_t colleague = 1 + static_cast<size_t>(m_writer.told.index) % (m_writer.team.size() - 1);
        TeamStore(m_writer.session()).join(m_writer.told.id, m_writer.team[colleague].id);
    }

    DemoWriter &m_writer;
    DemoWords m_words;
};

} // namespace

std::unique_ptr<DemoPart> teamDemo(DemoWriter &writer)
{
    return std::make_unique<TeamDemo>(writer);
}

} // namespace itinera
