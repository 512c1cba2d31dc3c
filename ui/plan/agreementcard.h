// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/parts.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace itinera {

class DayEdit;
class FieldDraft;
class PlanDesk;
class SignatureFields;

/// Agreeing on the plan as it stands: what changed, why, who asked for it, both signatures (T8).
class AgreementCard : public Card {
    Q_OBJECT
public:
    explicit AgreementCard(PlanDesk &desk, QWidget *parent = nullptr);
    void showAgreement();
    void commit();

signals:
    void commitWanted(); ///< Before agreeing: what is typed on the page has to be in the plan.
    void agreed(int number);

private:
    void buildFields();
    void agree();
    PlanDesk &m_desk;
    QString m_form;
    QLabel *m_changes = nullptr;
    DayEdit *m_review = nullptr;
    QWidget *m_fields = nullptr;
    QLineEdit *m_why = nullptr;
    FieldDraft *m_whyDraft = nullptr;
    QComboBox *m_asked = nullptr;
    QLineEdit *m_askedName = nullptr;
    FieldDraft *m_askedDraft = nullptr;
    SignatureFields *m_hers = nullptr;
    SignatureFields *m_mine = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_agree = nullptr;
};

} // namespace itinera
