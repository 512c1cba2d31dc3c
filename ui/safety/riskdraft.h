// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include "ui/widgets/page.h"
#include <QObject>

namespace itinera {

/// The assessment being worked on, shared by the parts of its editor. Every change is in the vault at once.
class RiskDraft : public QObject {
    Q_OBJECT
public:
    RiskDraft(UiContext &context, QWidget *messages) : m_ui(context), m_messages(messages) {}

    const RiskAssessment &assessment() const { return m_a; }
    void set(const RiskAssessment &assessment);

    using Edit = std::function<void(RiskAssessment &)>;
    using FactorEdit = std::function<void(RiskFactor &)>;
    /// A choice: saved at once; where that fails the user is told, and the parts show what is stored.
    void choose(const Edit &edit);
    void chooseFactor(const QUuid &factor, const FactorEdit &edit);
    /// A text: as above, but throws, so that who keeps the draft of the text keeps it.
    void write(const Edit &edit);
    void writeFactor(const QUuid &factor, const FactorEdit &edit);

    const RiskFactor *factor(const QUuid &uuid) const; ///< Null where it is gone.
    int numberOf(const QUuid &uuid) const;             ///< From 1; 0 where it is gone.
    /// Adds a factor after the others of its question and returns its uuid; null where it could not be saved.
    QUuid addFactor(RiskFactor factor);
    QString form() const; ///< For drafts of text: "risk/<uuid>".
    static QString factorField(const QUuid &uuid, QStringView field);

signals:
    void changed();

private:
    UiContext &m_ui;
    QWidget *m_messages;
    RiskAssessment m_a;
};

} // namespace itinera
