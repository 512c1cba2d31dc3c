// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/versionscard.h"
#include "core/plan/planrules.h"
#include "core/plan/planwords.h"
#include "ui/plan/plandesk.h"
#include "ui/plan/signaturefields.h"
#include "ui/plan/versionview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

VersionsCard::VersionsCard(PlanDesk &desk, QWidget *parent) : Card(tr("Versions"), parent), m_desk(desk)
{
    setObjectName(u"versionsCard"_s);
    m_rows = new QWidget;
    m_layout = new QVBoxLayout(m_rows);
    m_layout->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_rows);
}

void VersionsCard::showVersions()
{
    QString shown;
    for (const PlanVersion &v : m_desk.versions())
        shown += u"%1/%2/%3 "_s.arg(v.number)
                     .arg(static_cast<int>(v.herSignature))
                     .arg(static_cast<int>(v.professionalSignature));
    setVisible(!m_desk.versions().empty());
    if (shown == m_shown)
        return;
    m_shown = shown;
    clearLayout(m_layout);
    for (const PlanVersion &version : m_desk.versions())
        m_layout->addWidget(makeRow(version));
}

QString VersionsCard::signedText(SignatureKind kind, QDate on) const
{
    const QString day = m_desk.ui().locale().toString(on, QLocale::ShortFormat);
    switch (kind) {
    case SignatureKind::None:
        break;
    case SignatureKind::OnPaper:
        return on.isValid() ? tr("signed on paper, %1").arg(day) : tr("signed on paper");
    case SignatureKind::OnScreen:
        return on.isValid() ? tr("signed on this screen, %1").arg(day) : tr("signed on this screen");
    }
    return tr("not signed yet");
}

QString VersionsCard::askedText(const QString &askedBy) const
{
    if (askedBy == "she"_L1)
        return tr("She asked for it.");
    if (askedBy == "professional"_L1)
        return tr("The professional asked for it.");
    if (askedBy == "both"_L1)
        return tr("Both asked for it.");
    return askedBy.isEmpty() ? QString() : tr("%1 asked for it.").arg(askedBy);
}

QWidget *VersionsCard::makeRow(const PlanVersion &version)
{
    const QLocale locale = m_desk.ui().locale();
    auto *row = new QWidget;
    row->setObjectName(u"versionRow"_s);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, theme::em(0.3), 0, theme::em(0.3));
    layout->setSpacing(theme::em(0.2));
    auto *head = new QHBoxLayout;
    auto *title =
        new QLabel(tr("Version %1, %2")
                       .arg(version.number)
                       .arg(locale.toString(version.createdAt.toLocalTime().date(), QLocale::ShortFormat)));
    title->setObjectName(u"versionTitle"_s);
    theme::setRole(title, "subheading");
    head->addWidget(title, 1);
    auto *open = new QPushButton(tr("Read it"));
    open->setObjectName(u"versionOpen"_s);
    open->setCheckable(true);
    open->setAccessibleName(tr("Read version %1").arg(version.number));
    head->addWidget(open);
    layout->addLayout(head);

    const auto text = [&](const QString &words, const QString &name) {
        if (words.isEmpty())
            return;
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setText(words);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    text(planwords::whatChanged(PaperText(m_desk.ui().language()), version), u"versionWhat"_s);
    text(version.why.isEmpty() ? QString() : tr("Why: %1").arg(version.why), u"versionWhy"_s);
    text(askedText(version.askedBy), u"versionAsked"_s);
    text(tr("She: %1").arg(signedText(version.herSignature, version.herSignedOn)), u"versionHers"_s);
    const QString professional = m_desk.ui().session.memberName(version.professional);
    text(tr("%1: %2").arg(professional.isEmpty() ? tr("The professional") : professional,
                          signedText(version.professionalSignature, version.professionalSignedOn)),
         u"versionProfessional"_s);
    if (version.herSignature == SignatureKind::None)
        addSignatureLine(layout, version, true);
    if (version.professionalSignature == SignatureKind::None)
        addSignatureLine(layout, version, false);

    auto *content = new VersionView(m_desk, version);
    content->hide();
    layout->addWidget(content);
    connect(open, &QPushButton::toggled, content, &QWidget::setVisible);
    return row;
}

void VersionsCard::addSignatureLine(QVBoxLayout *layout, const PlanVersion &version, bool hers)
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    auto *fields =
        new SignatureFields(m_desk.ui(), hers ? tr("She signed") : tr("The professional signed"), false);
    auto *add = new QPushButton(hers ? tr("Add her signature") : tr("Add the professional's signature"));
    add->setObjectName(hers ? u"addHerSignature"_s : u"addProfessionalSignature"_s);
    connect(add, &QPushButton::clicked, this, [this, fields, id = version.id, hers] {
        m_desk.ui().attempt(this, [&] { m_desk.addSignature(id, hers, fields->kind(), fields->day()); });
    });
    flow->addWidget(fields);
    flow->addWidget(add);
    layout->addWidget(line);
}

} // namespace itinera
