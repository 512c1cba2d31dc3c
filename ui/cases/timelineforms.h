// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/lists/codelist.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

class QPlainTextEdit;

namespace itinera {

class CodeBox;
class DayEdit;
class FormDraft;

/// Something happened (S2): what, when, and a few words. Says beforehand what it does to the risk assessment.
class EventForm : public Card {
    Q_OBJECT
public:
    EventForm(UiContext &context, CaseId id, const QString &draftForm, QWidget *parent = nullptr);
    void commit();

signals:
    void written(bool riskOutOfDate);

private:
    void showEffect();
    void write();
    UiContext &m_ui;
    CaseId m_case;
    CodeList m_kinds;
    FormDraft *m_draft = nullptr;
    CodeBox *m_kind = nullptr;
    DayEdit *m_day = nullptr;
    QPlainTextEdit *m_note = nullptr;
    NoticeBar *m_effect = nullptr;
    QPushButton *m_write = nullptr;
};

/// A small victory (T6), in her words where they can be had.
class VictoryForm : public Card {
    Q_OBJECT
public:
    VictoryForm(UiContext &context, CaseId id, const QString &draftForm, QWidget *parent = nullptr);
    void commit();

signals:
    void written();

private:
    void write();
    UiContext &m_ui;
    CaseId m_case;
    FormDraft *m_draft = nullptr;
    QPlainTextEdit *m_text = nullptr;
    DayEdit *m_day = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace itinera
