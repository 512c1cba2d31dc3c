// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "ui/widgets/page.h"

class QStringListModel;
class QVBoxLayout;

namespace itinera {

class Card;
class ConsentRow;
class FormCard;
class NoticeBar;
class MayGoCard;
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
    void write();
    void showAnswers();
    CaseId m_case;
    NoticeBar *m_notice = nullptr;
    Card *m_answers = nullptr;
    QVBoxLayout *m_rows = nullptr;
    MayGoCard *m_question = nullptr;
    FormCard *m_form = nullptr;
    QStringListModel *m_recipients = nullptr;
    Fields<TypedConsent> *m_fields = nullptr;
};

} // namespace itinera
