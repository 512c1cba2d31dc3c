// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/cases/personcard.h"
#include <map>

namespace itinera {

/// One way to reach her, and whether it is safe.
class ContactWayRow : public QFrame {
    Q_OBJECT
public:
    ContactWayRow(PersonDesk &desk, const ContactWay &way, QWidget *parent = nullptr);
    void showWay(const ContactWay &way);
    bool restore() const;
    void commit();
    void focusFirst();

signals:
    void removeRequested();

private:
    using Change = std::function<void(ContactWay &)>;
    QLineEdit *textField(const QString &name, const QString &label, QString ContactWay::*member);
    void change(const Change &how); ///< Throws.
    void choose(const Change &how);
    PersonDesk &m_desk;
    QUuid m_uuid;
    TextKeeper *m_keeper = nullptr;
    CodeBox *m_kind = nullptr;
    QLineEdit *m_value = nullptr;
    CodeBox *m_safety = nullptr;
    QLineEdit *m_note = nullptr;
};

/// How to reach her safely (S4), with the reminder that nothing about her is said on the phone (C3).
class ReachCard : public PersonCard {
    Q_OBJECT
public:
    explicit ReachCard(PersonDesk &desk);
    void showCase() override;
    bool restore() override;
    void commit() override;

private:
    void add();
    void remove(const QUuid &uuid);
    QVBoxLayout *m_rowsLayout = nullptr;
    std::map<QUuid, ContactWayRow *> m_rows;
};

} // namespace itinera
