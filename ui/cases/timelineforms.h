// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "core/lists/codelist.h"
#include "core/plan/plan.h"
#include "ui/widgets/formcard.h"

class QPlainTextEdit;

namespace itinera {

class CodeBox;
template <typename Record>
class Fields;

/// Something happened (S2): what, when, and a few words. Says beforehand what it does to the risk assessment.
class EventForm : public FormCard {
    Q_OBJECT
public:
    EventForm(UiContext &context, CaseId id, const QString &draftForm, QWidget *parent = nullptr);

signals:
    void written(bool riskOutOfDate);

private:
    CaseEvent fresh() const; ///< With nothing in it, of today.
    void showEffect();
    void write();
    UiContext &m_ui;
    CaseId m_case;
    CodeList m_kinds;
    Fields<CaseEvent> *m_fields;
    CodeBox *m_kind = nullptr;
    NoticeBar *m_effect = nullptr;
    QPushButton *m_write = nullptr;
};

/// A small victory (T6), in her words where they can be had.
class VictoryForm : public FormCard {
    Q_OBJECT
public:
    VictoryForm(UiContext &context, CaseId id, const QString &draftForm, QWidget *parent = nullptr);

signals:
    void written();

private:
    Victory fresh() const; ///< With nothing in it, of today.
    void write();
    UiContext &m_ui;
    CaseId m_case;
    Fields<Victory> *m_fields;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace itinera
