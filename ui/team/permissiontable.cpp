// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/permissiontable.h"
#include "core/vault/memberadmin.h"
#include "core/vault/vault.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>

namespace itinera {

using namespace Qt::StringLiterals;

PermissionTable::PermissionTable(UiContext &context, bool manages, QWidget *parent)
    : QTableWidget(parent), m_ui(context), m_manages(manages)
{
    setObjectName(u"permissionTable"_s);
    theme::setRole(this, "narrow");
    setAccessibleName(tr("What each role allows"));
}

void PermissionTable::showPermissions()
{
    const std::vector<Role> &roles = allRoles();
    const std::vector<DeclaredRight> &permissions = m_ui.session.access().declared().rights;
    clear();
    setRowCount(static_cast<int>(permissions.size()));
    setColumnCount(static_cast<int>(roles.size()));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(true);
    for (int column = 0; column < columnCount(); ++column) {
        const Role role = roles[static_cast<size_t>(column)];
        setHorizontalHeaderItem(column, new QTableWidgetItem(roleName(role)));
        const QSet<Right> allowed = MemberAdministration(*m_ui.vault).rightsOf(role);
        for (int row = 0; row < rowCount(); ++row) {
            const DeclaredRight &declared = permissions[static_cast<size_t>(row)];
            const Right permission = declared.right;
            auto *box = new QCheckBox;
            box->setObjectName(u"may_%1_%2"_s.arg(stored(role), permission.key()));
            box->setChecked(allowed.contains(permission));
            box->setEnabled(m_manages);
            box->setAccessibleName(u"%1: %2"_s.arg(roleName(role), rightName(declared)));
            box->setToolTip(box->accessibleName());
            connect(box, &QCheckBox::clicked, this, [this, role, permission](bool checked) {
                m_ui.attempt(this,
                             [&] { MemberAdministration(*m_ui.vault).setRight(role, permission, checked); });
                showPermissions();
            });
            auto *middle = new QWidget;
            auto *across = new QHBoxLayout(middle);
            across->setContentsMargins(0, 0, 0, 0);
            across->addWidget(box, 0, Qt::AlignCenter);
            setCellWidget(row, column, middle);
        }
    }
    for (int row = 0; row < rowCount(); ++row)
        setVerticalHeaderItem(row, new QTableWidgetItem(rightName(permissions[static_cast<size_t>(row)])));
    fitNames();
}

void PermissionTable::fitNames()
{
    const std::vector<Role> &roles = allRoles();
    const std::vector<DeclaredRight> &permissions = m_ui.session.access().declared().rights;
    QHeaderView *across = horizontalHeader();
    QHeaderView *down = verticalHeader();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int lines = 1;
    across->setDefaultAlignment(Qt::AlignHCenter | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    across->setSectionResizeMode(QHeaderView::Fixed);
    across->setMinimumSectionSize(theme::em(2));
    for (int column = 0; column < columnCount(); ++column) {
        const QStringList words =
            roleName(roles[static_cast<size_t>(column)]).split(u' ', Qt::SkipEmptyParts);
        int widest = 0;
        for (const QString &word : words)
            widest = std::max(widest, metrics.horizontalAdvance(word));
        lines = std::max(lines, static_cast<int>(words.size()));
        setColumnWidth(column, widest + theme::em(0.8));
    }
    across->setFixedHeight(lines * metrics.lineSpacing() + theme::em(0.6));
    constexpr double LabelEms = 12.5;
    down->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    down->setFixedWidth(theme::em(LabelEms));
    down->setSectionResizeMode(QHeaderView::Fixed);
    int height = across->height() + 2 * frameWidth() + theme::em(0.9);
    for (int row = 0; row < rowCount(); ++row) {
        const QRect text =
            metrics.boundingRect(QRect(0, 0, theme::em(LabelEms - 1.2), 1000), Qt::TextWordWrap,
                                 rightName(permissions[static_cast<size_t>(row)]));
        setRowHeight(row, text.height() + theme::em(0.7));
        height += rowHeight(row);
    }
    setFixedHeight(height); // the page scrolls, not the table within it
}

} // namespace itinera
