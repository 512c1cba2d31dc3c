// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/maygocard.h"
#include "core/consent/consentrules.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

MayGoCard::MayGoCard(UiContext &context, CaseId id, QWidget *parent)
    : Card(tr("May this go to them?"), parent), m_ui(context), m_case(id)
{
    setObjectName(u"consentQuestion"_s);
    auto *title = new QLabel(tr("To whom it would go, and what for"), this);
    m_to = new CodeBox({}, m_ui.language(), tr("Choose"), this);
    m_to->setObjectName(u"goingTo"_s);
    title->setBuddy(m_to);
    body()->addWidget(title);
    body()->addWidget(m_to, 0, Qt::AlignLeading);
    body()->addWidget(new QLabel(tr("What would go"), this));
    auto *boxes = new QWidget(this);
    auto *flow = new FlowLayout(boxes);
    for (const ListItem &item : m_ui.list(u"consent_information").offered()) {
        auto *box = new QCheckBox(item.labelIn(m_ui.language()), boxes);
        box->setObjectName(u"goingInformation_"_s + item.code);
        box->setProperty("code", item.code);
        box->setToolTip(item.definitionIn(m_ui.language()));
        flow->addWidget(box);
        m_information.push_back(box);
        connect(box, &QCheckBox::toggled, this, &MayGoCard::answer);
    }
    body()->addWidget(boxes);
    m_identifies = new QCheckBox(tr("It shows who she is, or that she survived trafficking"), this);
    m_identifies->setObjectName(u"goingIdentifies"_s);
    m_identifies->setChecked(true); // until somebody says that it does not
    body()->addWidget(m_identifies);
    m_answer = wordsLabel({}, this);
    m_answer->setObjectName(u"goingVerdict"_s);
    body()->addWidget(m_answer);
    connect(m_to, &CodeBox::codeChosen, this, &MayGoCard::answer);
    connect(m_identifies, &QCheckBox::toggled, this, &MayGoCard::answer);
}

void MayGoCard::refresh()
{
    m_ui.attempt(this, [this] {
        m_receivers = outgoing::receivers(m_ui.session, m_case);
        std::vector<std::pair<QString, QString>> entries;
        for (const Receiver &one : m_receivers)
            entries.emplace_back(one.name + u'\n' + one.purpose,
                                 tr("%1: %2", "recipient, purpose").arg(one.name, one.purpose));
        m_to->setList(fixedAnswers(entries, m_ui.language()));
    });
    answer();
}

void MayGoCard::answer()
{
    Outgoing what;
    what.caseId = m_case;
    for (const Receiver &one : m_receivers) {
        if (one.name + u'\n' + one.purpose == m_to->code())
            what.to = one;
    }
    for (const QCheckBox *box : m_information) {
        if (box->isChecked())
            what.information << box->property("code").toString();
    }
    // Who she is, is shown by some of it alone.
    const bool shown = std::ranges::any_of(what.information, &consentrules::identifiesHer);
    if (shown)
        m_identifies->setChecked(true);
    m_identifies->setEnabled(!shown);
    what.identifiesHer = m_identifies->isChecked();
    if (m_receivers.empty())
        m_answer->setText(tr("She was not asked about anybody yet, so nothing may go to anybody."));
    else if (what.to.name.isEmpty() || what.information.isEmpty())
        m_answer->setText(tr("Choose to whom it would go, and tick what."));
    else
        m_ui.attempt(this, [&] { m_answer->setText(outgoing::ask(m_ui.session, what).why); });
}

} // namespace itinera
