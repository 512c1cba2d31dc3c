// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include <QStringList>

namespace itinera {

Error::Error(QString happened, QString kept, QString toDo)
    : m_happened(std::move(happened)), m_kept(std::move(kept)), m_toDo(std::move(toDo)),
      m_utf8(message().toUtf8())
{
}

QString Error::message() const
{
    QStringList parts;
    for (const QString &part : {m_happened, m_kept, m_toDo}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace itinera
