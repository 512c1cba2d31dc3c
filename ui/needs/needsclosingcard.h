// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needs.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formcard.h"

class QPushButton;

namespace itinera {

/// What closes an assessment of needs: anything else about the conversation, when it is looked at again, and
/// signing it or giving it up.
class NeedsClosingCard : public FormCard {
    Q_OBJECT
public:
    /// `write` makes a change in the stored assessment, or throws.
    NeedsClosingCard(UiContext &context, const QString &form,
                     const std::function<void(const Fields<NeedsAssessment>::Edit &)> &write,
                     QWidget *parent = nullptr);
    void showAssessment(const NeedsAssessment &assessment);
    void forget() { m_fields->forget(); } ///< Before it is deleted.

signals:
    void reset(); ///< A change was refused: show again what is stored.
    void signRequested();
    void discardRequested();

private:
    Fields<NeedsAssessment> *m_fields;
    QLabel *m_noteLabel = nullptr;
    QPlainTextEdit *m_note = nullptr;
    DayEdit *m_review = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace itinera
