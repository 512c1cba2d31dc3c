// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printpanel.h"
#include "core/base/languages.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/paper/paperrights.h"
#include "core/paper/papertext.h"
#include "core/subjects.h"
#include "ui/widgets/quietcombobox.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QWheelEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// The answers about for whom that are always there: none yet, her, us.
constexpr int Fixed = 3;

} // namespace

PrintPanel::PrintPanel(UiContext &context, CaseId caseId, QWidget *parent)
    : Card(tr("Print"), parent), m_ui(context), m_case(caseId)
{
    setObjectName(u"printPanel"_s);
    const auto combo = [this](const QString &label, const QString &name) {
        auto *title = new QLabel(label, this);
        auto *box = new QuietComboBox(this);
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        title->setBuddy(box);
        body()->addWidget(title);
        body()->addWidget(box);
        return box;
    };
    m_page = combo(tr("Which page"), u"paperPage"_s);
    const Access &access = m_ui.session.access();
    for (const PrintablePage &page : printablePages()) {
        if (access.may(page.toSee))
            m_page->addItem(page.name(), page.key);
    }
    m_version = combo(tr("Which one"), u"paperVersion"_s);
    m_language = combo(tr("Language of the page"), u"paperLanguage"_s);
    const QStringList languages = PaperText::languages();
    for (const QString &code : languages)
        m_language->addItem(languageName(code), code);

    // Her language, where pages are written in it; else the screen's.
    QString language = context.language();
    m_ui.attempt(this, [&] {
        std::vector<SpokenLanguage> hers = CaseStore(m_ui.session).load(m_case).languages;
        std::ranges::stable_sort(hers, std::ranges::greater(), &SpokenLanguage::level);
        for (const SpokenLanguage &spoken : hers) {
            if (m_language->findData(spoken.code) >= 0) {
                language = spoken.code;
                break;
            }
        }
    });
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));

    m_discreet = new QCheckBox(tr("Discreet"), this);
    m_discreet->setObjectName(u"paperDiscreet"_s);
    m_large = new QCheckBox(tr("Large print"), this);
    m_large->setObjectName(u"paperLarge"_s);
    // A check box does not wrap its text, so the explanation stands below it.
    m_discreet->setAccessibleDescription(tr("Without names, the organisation and the subject."));
    body()->addWidget(m_discreet);
    body()->addWidget(quietLabel(tr("Without names, the organisation and the subject."), this));
    body()->addWidget(m_large);

    m_forWhom = combo(tr("For whom"), u"paperForWhom"_s);
    m_passage = quietLabel({}, this);
    m_passage->setObjectName(u"paperPassage"_s);
    m_askHer = new TextLink(this);
    m_askHer->setObjectName(u"paperAskHer"_s);
    m_askHer->setContent(tr("For somebody else: ask her first"), u"sign"_s, theme::Tone::Accent);
    body()->addWidget(m_passage);
    body()->addWidget(m_askHer);

    m_savePdf = new QPushButton(tr("Save as PDF…"), this);
    m_savePdf->setObjectName(u"savePdfButton"_s);
    m_print = new QPushButton(tr("Print…"), this);
    m_print->setObjectName(u"printButton"_s);
    theme::setRole(m_print, "primary");
    body()->addWidget(m_print);
    body()->addWidget(m_savePdf);
    body()->addWidget(quietLabel(
        tr("The printer’s queue keeps a copy that this program cannot reach, and a PDF file lies outside "
           "the vault. Fetch pages from the printer at once. Paper about her is locked away."),
        this));
    body()->addStretch();

    connect(m_page, &QComboBox::currentIndexChanged, this, [this] {
        m_ui.attempt(this, [this] { fillVersions(false); });
        emit choiceChanged();
    });
    connect(m_version, &QComboBox::activated, this, &PrintPanel::choiceChanged);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PrintPanel::choiceChanged);
    connect(m_discreet, &QCheckBox::toggled, this, &PrintPanel::choiceChanged);
    connect(m_large, &QCheckBox::toggled, this, &PrintPanel::choiceChanged);
    connect(m_forWhom, &QComboBox::activated, this, &PrintPanel::forWhomChanged);
    connect(m_askHer, &TextLink::clicked, this, [this] { emit sectionRequested(u"consent"_s); });
    connect(m_savePdf, &QPushButton::clicked, this, &PrintPanel::savePdfRequested);
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::printRequested);
}

void PrintPanel::refresh()
{
    fillVersions(true);
    fillForWhom();
}

void PrintPanel::fillForWhom()
{
    const ForWhom whom = forWhom();
    const Receiver before = receiver();
    const QSignalBlocker quiet(m_forWhom);
    m_forWhom->clear();
    m_forWhom->addItem(tr("Choose"));
    m_forWhom->addItem(tr("For her"));
    m_forWhom->addItem(tr("For us, it stays in the office"));
    m_receivers.clear();
    if (m_ui.session.access().may(m_case, right::Print))
        m_receivers = outgoing::receivers(m_ui.session, m_case);
    for (const Receiver &one : m_receivers)
        m_forWhom->addItem(tr("For %1: %2", "recipient, purpose").arg(one.name, one.purpose));
    int index = whom == ForWhom::Her ? 1 : whom == ForWhom::Office ? 2 : 0;
    if (whom == ForWhom::Somebody) {
        const auto its = std::ranges::find(m_receivers, before);
        if (its != m_receivers.end())
            index = Fixed + static_cast<int>(its - m_receivers.begin());
    }
    m_forWhom->setCurrentIndex(index);
}

ForWhom PrintPanel::forWhom() const
{
    switch (m_forWhom->currentIndex()) {
    case 1:
        return ForWhom::Her;
    case 2:
        return ForWhom::Office;
    default:
        return m_forWhom->currentIndex() < Fixed ? ForWhom::Unsaid : ForWhom::Somebody;
    }
}

Receiver PrintPanel::receiver() const
{
    const int place = m_forWhom->currentIndex() - Fixed;
    return place < 0 ? Receiver() : m_receivers.at(static_cast<size_t>(place));
}

void PrintPanel::fillVersions(bool keepChoice)
{
    const QVariant before = keepChoice ? m_version->currentData() : QVariant(0);
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    m_version->addItem(tr("The newest"), 0);
    if (const PrintablePage *chosen = page(); chosen && chosen->editions) {
        for (const PrintableEdition &edition : chosen->editions(m_ui.session, m_case, m_ui.locale()))
            m_version->addItem(edition.text, edition.number);
    }
    m_version->setCurrentIndex(std::max(0, m_version->findData(before)));
    m_version->setEnabled(m_version->count() > 1);
}

const PrintablePage *PrintPanel::page() const
{
    return printablePage(m_page->currentData().toString());
}

int PrintPanel::number() const
{
    return m_version->currentData().toInt();
}

PaperChoice PrintPanel::choice() const
{
    PaperChoice choice;
    choice.language = m_language->currentData().toString();
    choice.discreet = m_discreet->isChecked();
    choice.largePrint = m_large->isChecked();
    return choice;
}

void PrintPanel::setCanPrint(bool can, const Passage &passage)
{
    m_savePdf->setEnabled(can && passage.open);
    m_print->setEnabled(can && passage.open);
    const QString said =
        forWhom() == ForWhom::Unsaid ? tr("Choose for whom it is; then it can be printed.") : passage.why;
    m_passage->setText(said);
    m_passage->setVisible(can && !said.isEmpty());
}

QString PrintPanel::pageName(const QString &key)
{
    const PrintablePage *page = printablePage(key);
    return page ? page->name() : key;
}

QString PrintPanel::languageName(const QString &code)
{
    const QString name = itinera::languageName(code, code);
    return QLocale(code).toUpper(name.left(1)) + name.mid(1);
}

} // namespace itinera
