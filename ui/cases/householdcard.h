// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/cases/personcard.h"
#include <map>

class QCheckBox;

namespace itinera {

/// One person of her household or one of her children.
class HouseholdRow : public QFrame {
    Q_OBJECT
public:
    HouseholdRow(PersonDesk &desk, const HouseholdMember &member, QWidget *parent = nullptr);
    void showMember(const HouseholdMember &member);
    bool restore();
    void commit();
    void focusFirst();

signals:
    void removeRequested();

private:
    using Change = std::function<void(HouseholdMember &)>;
    QLineEdit *textField(const QString &name, const QString &label, QString HouseholdMember::*member);
    void change(const Change &how); ///< Throws.
    void choose(const Change &how);
    PersonDesk &m_desk;
    QUuid m_uuid;
    TextKeeper *m_keeper = nullptr;
    FormDraft *m_draft = nullptr;
    CodeBox *m_relation = nullptr;
    QLineEdit *m_name = nullptr;
    PartialDateEdit *m_birth = nullptr;
    QLineEdit *m_where = nullptr;
    QCheckBox *m_withHer = nullptr;
    QLineEdit *m_note = nullptr;
};

/// Where she lives, with whom, and her children wherever they are. Says, when the place changes, that a move
/// makes the risk assessment out of date (S2).
class HouseholdCard : public PersonCard {
    Q_OBJECT
public:
    explicit HouseholdCard(PersonDesk &desk);
    void showCase() override;
    bool restore() override;
    void commit() override;

private:
    void add();
    void remove(const QUuid &uuid);
    void writeMove();
    NoticeBar *m_moved = nullptr;
    QString m_place; ///< As it was when the page was shown.
    bool m_placeKnown = false;
    QVBoxLayout *m_rowsLayout = nullptr;
    std::map<QUuid, HouseholdRow *> m_rows;
};

} // namespace itinera
