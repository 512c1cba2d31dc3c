// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subject/demo.h"
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace itinera {

DemoWords::DemoWords(const QString &key, QString language) : m_language(std::move(language))
{
    QFile file(u":/demo/%1.json"_s.arg(key));
    if (file.open(QIODevice::ReadOnly))
        m_all = QJsonDocument::fromJson(file.readAll()).object();
}

QString DemoWords::in(const QJsonValue &value) const
{
    return value.isString() ? value.toString() : value.toObject().value(m_language).toString();
}

DemoWriter::DemoWriter(Session &session, FixedClock &clock, QDate today, QString language, int cases,
                       quint64 seed)
    : team{session.member()}, m_session(session), m_clock(clock), m_today(today),
      m_language(std::move(language)), m_cases(cases), m_random(seed), m_day(today)
{
}

int DemoWriter::below(int bound)
{
    return bound <= 0 ? 0 : static_cast<int>(m_random.below(static_cast<quint32>(bound)));
}

QJsonValue DemoWriter::any(const QJsonArray &array)
{
    return array.isEmpty() ? QJsonValue() : array[below(static_cast<int>(array.size()))];
}

void DemoWriter::goTo(QDate day)
{
    m_day = day;
    // One after the other: in which order two arguments are worked out is the compiler's choice.
    const int minute = below(60);
    m_clock.set(utc(m_day, QTime(9 + below(8), minute)));
}

void DemoWriter::later(int days)
{
    goTo(std::min(m_day.addDays(days), m_today));
}

} // namespace itinera
