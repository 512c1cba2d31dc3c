// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/session/session.h"
#include <QJsonArray>
#include <QJsonObject>

namespace itinera {

/// The chapters in which the invented caseload is told. In each the subjects follow each other in their
/// order.
enum class DemoChapter {
    Office,    ///< Once, before the first case: who works here.
    Arrival,   ///< A case begins: who she is, the first assessments, a plan.
    Meanwhile, ///< What happens afterwards.
    LookAgain, ///< Lately it was looked at again. Left out where that is not so.
    Today      ///< What is so at the end.
};

/// Fills the part of one subject in each invented case; lives as long as the caseload is written.
class DemoPart {
public:
    DemoPart() = default;
    virtual ~DemoPart() = default;
    DemoPart(const DemoPart &) = delete;
    DemoPart &operator=(const DemoPart &) = delete;
    virtual void tell(DemoChapter chapter) = 0;
};

/// The invented words of a subject, resources/demo/KEY.json, in one language.
class DemoWords {
public:
    DemoWords(const QString &key, QString language);
    QJsonArray array(const QString &name) const { return m_all.value(name).toArray(); }
    /// A text that stands there in several languages; one that is the same in all of them as it is.
    QString in(const QJsonValue &value) const;

private:
    QString m_language;
    QJsonObject m_all;
};

/// What is known of the case that is being told.
struct DemoCase {
    int index = 0;
    bool rich = false; ///< Complete, so that whoever opens the demo sees every page filled.
    QDate openedOn;
    Member responsible;
    CaseId id;               ///< Once it has been opened.
    int daysToLookAgain = 0; ///< From the last day to when it was looked at again.
};

/// What the parts write with: the same days and the same chance for the same seed.
class DemoWriter {
public:
    DemoWriter(Session &session, FixedClock &clock, QDate today, QString language, int cases, quint64 seed);

    Session &session() { return m_session; }
    FixedClock &clock() { return m_clock; }
    QDate today() const { return m_today; } ///< Everything happened before it; steps are due around it.
    int cases() const { return m_cases; }   ///< How many there will be.
    DemoWords words(const QString &key) const { return {key, m_language}; }

    int below(int bound); ///< From 0 to bound - 1; 0 where there is nothing to choose from.
    bool chance(int percent) { return below(100) < percent; }
    QJsonValue any(const QJsonArray &array);

    QDate day() const { return m_day; }
    void goTo(QDate day); ///< To some hour of that day.
    void later(int days); ///< Some days later, never after today.

    std::vector<Member> team; ///< Who works here; the member at work first.
    DemoCase told;

private:
    Session &m_session;
    FixedClock &m_clock;
    QDate m_today;
    QString m_language;
    int m_cases;
    SeededRandom m_random;
    QDate m_day;
};

} // namespace itinera
