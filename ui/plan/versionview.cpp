// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/versionview.h"
#include "core/plan/planrules.h"
#include "core/plan/planwords.h"
#include "ui/plan/plandesk.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

VersionView::VersionView(const PlanDesk &desk, const PlanVersion &version, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"versionView"_s);
    const QLocale locale = desk.ui().locale();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::em(1), 0, 0, theme::em(0.5));
    layout->setSpacing(theme::em(0.2));
    const auto line = [&](const QString &text, const char *role) {
        QLabel *label = wordsLabel(text);
        if (role)
            theme::setRole(label, role);
        layout->addWidget(label);
    };
    int number = 0;
    for (const Goal &goal : version.content.goals) {
        line(tr("%1. %2").arg(++number).arg(goal.text), "subheading");
        QStringList needs;
        for (const NeedId need : goal.needs) {
            if (const QString name = desk.nameOf(need); !name.isEmpty())
                needs += name;
        }
        if (!needs.isEmpty())
            line(tr("For: %1").arg(locale.createSeparatedList(needs)), "quiet");
        for (const Step &step : goal.steps) {
            QStringList parts{step.what, planwords::byName(step)};
            if (step.due.isValid())
                parts += tr("by %1").arg(locale.toString(step.due, QLocale::ShortFormat));
            if (!step.howWeKnow.isEmpty())
                parts += tr("we shall know by: %1").arg(step.howWeKnow);
            line(u"• "_s + parts.join(u" · "_s), nullptr);
        }
    }
    if (version.content.order == GoalOrder::AgreedOtherwise && !version.content.orderReason.isEmpty())
        line(tr("Another order than her needs, because: %1").arg(version.content.orderReason), "quiet");
    if (version.content.reviewOn.isValid())
        line(tr("To be looked at again on %1")
                 .arg(locale.toString(version.content.reviewOn, QLocale::ShortFormat)),
             "quiet");
}

} // namespace itinera
