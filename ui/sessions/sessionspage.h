// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sessions/sessionnote.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace itinera {

class Card;
class CodeBox;
class DayEdit;
class FormDraft;
class NoticeBar;

/// Counselling sessions of a case (P2): everybody who assists her sees that they took place; the notes are
/// for those who were let read them.
class SessionsPage : public Page {
    Q_OBJECT
public:
    SessionsPage(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("sessions"); }

private:
    QWidget *makeForm();
    void write();
    void showReaders();
    void showSessions();
    void addReader();
    CaseId m_case;
    NoticeBar *m_notice = nullptr;
    Card *m_form = nullptr;
    FormDraft *m_draft = nullptr;
    DayEdit *m_day = nullptr;
    CodeBox *m_kind = nullptr;
    QLineEdit *m_minutes = nullptr;
    QPlainTextEdit *m_shared = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPushButton *m_write = nullptr;
    Card *m_readers = nullptr;
    QVBoxLayout *m_readerRows = nullptr;
    Card *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLineEdit *m_filter = nullptr;
};

} // namespace itinera
