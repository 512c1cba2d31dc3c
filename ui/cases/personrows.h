// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/cases/personcard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/theme.h"
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace itinera {

/// What is known of a list of records in her case (her household, the ways to reach her).
template <typename Record>
struct PersonRowKind {
    std::vector<Record> Case::*records;
    QString row;   ///< The object name of a row.
    QString draft; ///< What the names of its drafts begin with; also of its buttons' object names.
    QString add, takeOff;
    QString askTitle, askText, askYes; ///< Before one that holds something is taken off.
    std::function<bool(const Record &)> holdsSomething;
    std::function<void(Fields<Record> &)> fields; ///< Declares the fields of a row.
};

/// The rows of such a list in a card, with a button that adds one and in each row one that takes it off.
template <typename Record>
class PersonRows {
public:
    PersonRows(PersonDesk &desk, FormCard &card, PersonRowKind<Record> kind)
        : m_desk(desk), m_card(card), m_kind(std::move(kind)), m_layout(new QVBoxLayout)
    {
        m_layout->setSpacing(theme::em(0.6));
        card.body()->addLayout(m_layout);
        auto *add = new QPushButton(m_kind.add);
        add->setObjectName(m_kind.draft + QStringLiteral("Add"));
        add->setIcon(theme::icon(QStringLiteral("add")));
        card.body()->addWidget(add, 0, Qt::AlignLeading);
        QObject::connect(add, &QPushButton::clicked, &card, [this] { addOne(); });
    }

    void show()
    {
        std::vector<QUuid> uuids;
        for (const Record &record : records())
            uuids.push_back(record.uuid);
        m_rows.follow(
            uuids, [this](const QUuid &uuid) { return make(uuid); },
            [this](const std::vector<Row *> &rows) {
                for (size_t i = 0; i < rows.size(); ++i) {
                    rows[i]->fields->show(records()[i]);
                    m_layout->addWidget(rows[i]);
                }
            });
    }

private:
    struct Row : QFrame {
        void forget() { fields->forget(); }
        Fields<Record> *fields = nullptr;
        QWidget *first = nullptr;
    };

    const std::vector<Record> &records() const { return m_desk.person().*m_kind.records; }

    Row *make(const QUuid &uuid)
    {
        auto *row = new Row;
        row->setObjectName(m_kind.row);
        const auto write = [this, uuid](const std::function<void(Record &)> &edit) {
            m_desk.change([&](Case &c) {
                for (Record &record : c.*m_kind.records) {
                    if (record.uuid == uuid)
                        edit(record);
                }
            });
        };
        const QString prefix =
            QStringLiteral("%1/%2/").arg(m_kind.draft, uuid.toString(QUuid::WithoutBraces));
        row->fields = new Fields<Record>(m_desk.ui(), m_desk.form(), prefix, write, row);
        QObject::connect(row->fields, &FieldKeeper::reset, &m_desk, &PersonDesk::reset);
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        auto *fields = new QWidget;
        auto *flow = new FlowLayout(fields);
        flow->setSpacing(theme::em(0.35));
        across->addWidget(fields, 1);
        row->fields->into(flow);
        m_kind.fields(*row->fields);
        row->first = flow->itemAt(0)->widget();
        auto *remove = new QToolButton;
        remove->setObjectName(m_kind.draft + QStringLiteral("Remove"));
        remove->setIcon(theme::icon(QStringLiteral("remove")));
        remove->setAccessibleName(m_kind.takeOff);
        remove->setToolTip(m_kind.takeOff);
        theme::setRole(remove, "plain");
        across->addWidget(remove, 0, Qt::AlignTop);
        QObject::connect(remove, &QToolButton::clicked, row, [this, uuid] { removeOne(uuid); });
        m_card.keep(row->fields);
        return row;
    }

    void addOne()
    {
        const QUuid uuid = m_desk.ui().session.random().uuid();
        m_desk.choose(&m_card, [&](Case &c) {
            Record record;
            record.uuid = uuid;
            (c.*m_kind.records).push_back(record);
        });
        show();
        if (Row *added = m_rows.find(uuid))
            added->first->setFocus(Qt::OtherFocusReason);
    }

    void removeOne(const QUuid &uuid)
    {
        if (Row *row = m_rows.find(uuid))
            row->fields->commit(); // or the text in a field would come back as a draft without its record
        const auto found = std::ranges::find(records(), uuid, &Record::uuid);
        if (found != records().end() && m_kind.holdsSomething(*found) &&
            !m_desk.ui().asker.confirm(&m_card, m_kind.askTitle, m_kind.askText, m_kind.askYes))
            return;
        m_desk.choose(&m_card, [&](Case &c) {
            std::erase_if(c.*m_kind.records, [&](const Record &record) { return record.uuid == uuid; });
        });
        show();
    }

    PersonDesk &m_desk;
    FormCard &m_card;
    PersonRowKind<Record> m_kind;
    QVBoxLayout *m_layout;
    Rows<QUuid, Row> m_rows;
};

} // namespace itinera
