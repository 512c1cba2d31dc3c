// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QVBoxLayout;

namespace itinera {

class Card;
class FormCard;
class NoticeBar;
struct NoteReader;
template <typename Record>
class Fields;

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
    struct TypedSession;
    QWidget *makeForm();
    void write();
    void showReaders();
    QWidget *readerLine(const NoteReader &reader, bool canRead);
    void showSessions();
    CaseId m_case;
    NoticeBar *m_notice = nullptr;
    FormCard *m_form = nullptr;
    Fields<TypedSession> *m_fields = nullptr;
    Card *m_readers = nullptr;
    QVBoxLayout *m_readerRows = nullptr;
    Card *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLineEdit *m_filter = nullptr;
};

} // namespace itinera
