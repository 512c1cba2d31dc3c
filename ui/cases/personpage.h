// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "ui/widgets/page.h"

namespace itinera {

class NoticeBar;
class PersonCard;
class PersonDesk;

/// Who she is, in cards: all of it as far as she wants to tell, nothing mandatory but a name to call her by.
class PersonPage : public Page {
    Q_OBJECT
public:
    PersonPage(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("person"); }

private:
    void showCards();
    PersonDesk *m_desk = nullptr;
    NoticeBar *m_notice = nullptr;
    std::vector<PersonCard *> m_cards;
};

} // namespace itinera
