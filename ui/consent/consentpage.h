// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consentrules.h"
#include "ui/widgets/page.h"

class QLabel;
class QVBoxLayout;

namespace itinera {

class Card;
class ConsentRow;
class FormCard;
class NoticeBar;
template <typename Record>
class Fields;

/// What she agreed to, refused and took back (C2): her answers as they stand, whether something may go to
/// somebody, and the form for the next answer, in which nothing is ticked beforehand.
class ConsentPage : public Page {
    Q_OBJECT
public:
    ConsentPage(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("consent"); }

private:
    struct TypedConsent;
    TypedConsent fresh() const;
    QWidget *makeForm();
    QWidget *makeQuestion();
    void write();
    void showAnswers();
    void showVerdict();
    CaseId m_case;
    NoticeBar *m_notice = nullptr;
    Card *m_answers = nullptr;
    QVBoxLayout *m_rows = nullptr;
    FormCard *m_question = nullptr;
    Fields<consentrules::Going> *m_going = nullptr;
    QLabel *m_verdict = nullptr;
    FormCard *m_form = nullptr;
    Fields<TypedConsent> *m_fields = nullptr;
};

} // namespace itinera
