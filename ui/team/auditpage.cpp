// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/auditpage.h"
#include "core/cases/casestore.h"
#include "core/history/auditwords.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 200;

} // namespace

AuditPage::AuditPage(UiContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(u"auditPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::em(0.8), theme::em(0.7), theme::em(0.8), theme::em(0.8));
    layout->addWidget(heading(tr("Who did what")));
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    flow->setSpacing(theme::em(0.5));
    layout->addWidget(filters);
    m_member = new QComboBox;
    m_member->setObjectName(u"auditMember"_s);
    m_member->setAccessibleName(tr("Whose doing"));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"auditKind"_s);
    m_kind->setAccessibleName(tr("What kind"));
    m_case = new QLineEdit;
    m_case->setObjectName(u"auditCase"_s);
    m_case->setPlaceholderText(tr("Code of a case"));
    m_case->setAccessibleName(m_case->placeholderText());
    m_case->setClearButtonEnabled(true);
    m_from = new DayEdit(m_ui.today());
    m_from->edit()->setPlaceholderText(tr("From this day"));
    m_from->edit()->setAccessibleName(tr("From this day"));
    m_until = new DayEdit(m_ui.today());
    m_until->edit()->setPlaceholderText(tr("To this day"));
    m_until->edit()->setAccessibleName(tr("To this day"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_member, m_kind, m_case, m_from, m_until})
        flow->addWidget(widget);
    m_member->addItem(tr("Everybody"), 0);
    for (const Member &member : m_ui.session.members())
        m_member->addItem(member.name, member.id.value);
    m_kind->addItem(tr("Everything"), QString());
    const PaperText words(m_ui.language());
    for (const AuditGroup &group : auditGroups())
        m_kind->addItem(words(group.name), group.prefixes);

    m_list = new QTreeWidget;
    m_list->setObjectName(u"auditList"_s);
    m_list->setAccessibleName(tr("Who did what"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("When"), tr("What was done"), tr("Case")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    layout->addWidget(m_list, 1);
    m_count = quietLabel({});
    m_count->setObjectName(u"auditCount"_s);
    m_more = new QPushButton(tr("Show earlier ones"));
    m_more->setObjectName(u"auditMore"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_more);
    layout->addLayout(foot);
    for (QComboBox *box : {m_member, m_kind})
        connect(box, &QComboBox::activated, this, &AuditPage::refresh);
    connect(m_case, &QLineEdit::textChanged, this, &AuditPage::refresh);
    for (DayEdit *day : {m_from, m_until})
        connect(day, &DayEdit::dayChanged, this, &AuditPage::refresh);
    connect(m_more, &QPushButton::clicked, this, [this] { load(true); });
    refresh();
}

void AuditPage::refresh()
{
    load(false);
}

void AuditPage::load(bool more)
{
    m_ui.attempt(this, [&] {
        if (!more) {
            m_list->clear();
            m_last = 0;
        }
        AuditFilter filter;
        filter.member = MemberId(m_member->currentData().toLongLong());
        filter.prefixes = m_kind->currentData().toStringList();
        if (m_from->day().isValid())
            filter.from = m_from->day().startOfDay().toUTC();
        if (m_until->day().isValid())
            filter.until = m_until->day().addDays(1).startOfDay().toUTC();
        filter.before = m_last;
        filter.limit = PageSize;
        const CaseStore cases(m_ui.session);
        std::vector<AuditEntry> entries;
        const QString code = m_case->text().trimmed();
        const std::optional<CaseId> id = code.isEmpty() ? std::nullopt : cases.findByCode(code);
        if (id)
            filter.caseId = *id;
        if (code.isEmpty() || id)
            entries = m_ui.session.audit().entries(filter);
        const AuditWords words(m_ui.session, m_ui.language());
        for (const AuditEntry &entry : entries) {
            auto *line = new QTreeWidgetItem(m_list);
            line->setText(0, m_ui.locale().toString(entry.at.toLocalTime(), QLocale::ShortFormat));
            line->setText(1, words.sentence(entry));
            if (entry.caseId.isValid())
                line->setText(2, isolated(cases.row(entry.caseId).code));
            const QStringList details = words.details(entry);
            for (const QString &detail : details) {
                auto *below = new QTreeWidgetItem(line);
                below->setText(1, detail);
                below->setToolTip(1, detail);
            }
            m_last = entry.number;
        }
        m_more->setVisible(static_cast<int>(entries.size()) == PageSize);
        const int shown = m_list->topLevelItemCount();
        m_count->setText(shown == 0 ? (code.isEmpty() || id ? tr("Nothing fits these choices.")
                                                            : tr("No case that you see has this code."))
                                    : tr("%n line(s); open one to see what was changed", nullptr, shown));
    });
}

} // namespace itinera
