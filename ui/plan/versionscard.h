// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include "ui/widgets/parts.h"

namespace itinera {

class PlanDesk;

/// The versions that were agreed: what changed, why, who asked, who signed and how. Each opens to read; a
/// signature that came later can be added.
class VersionsCard : public Card {
    Q_OBJECT
public:
    explicit VersionsCard(PlanDesk &desk, QWidget *parent = nullptr);
    void showVersions(); ///< Built anew only where the versions changed.

private:
    QWidget *makeRow(const PlanVersion &version);
    void addSignatureLine(QVBoxLayout *layout, const PlanVersion &version, bool hers);
    QString signedText(SignatureKind kind, QDate on) const;
    QString askedText(const QString &askedBy) const;
    PlanDesk &m_desk;
    QString m_shown; ///< What the rows were built from.
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace itinera
