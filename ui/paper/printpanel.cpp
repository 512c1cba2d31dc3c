// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printpanel.h"
#include "core/cases/caserights.h"
#include "core/cases/casestore.h"
#include "core/needs/needsrights.h"
#include "core/needs/needsstore.h"
#include "core/plan/planrights.h"
#include "core/plan/planstore.h"
#include "core/safety/riskstore.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QWheelEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

/// A wheel over a form must not change an answer.
class QuietComboBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

private:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// The languages in which pages are written, each by its own name.
const std::pair<QLatin1String, QString> &paperLanguage(size_t index)
{
    static const std::pair<QLatin1String, QString> languages[] = {
        {QLatin1String("en"), u"English"_s},
        {QLatin1String("es"), u"Español"_s},
    };
    return languages[index];
}
constexpr size_t PaperLanguages = 2;

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
    for (const auto &[page, needed] :
         {std::pair(PaperPage::Plan, right::ViewPlan), std::pair(PaperPage::Needs, right::ViewNeeds),
          std::pair(PaperPage::Risk, right::ViewRisk), std::pair(PaperPage::Trail, right::ViewAudit)}) {
        if (access.may(needed))
            m_page->addItem(pageName(page), static_cast<int>(page));
    }
    m_version = combo(tr("Which one"), u"paperVersion"_s);
    m_language = combo(tr("Language of the page"), u"paperLanguage"_s);
    for (size_t i = 0; i < PaperLanguages; ++i)
        m_language->addItem(paperLanguage(i).second, QString(paperLanguage(i).first));

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
    connect(m_savePdf, &QPushButton::clicked, this, &PrintPanel::savePdfRequested);
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::printRequested);
}

void PrintPanel::refresh()
{
    fillVersions(true);
}

void PrintPanel::fillVersions(bool keepChoice)
{
    const QVariant before = keepChoice ? m_version->currentData() : QVariant(0);
    const QLocale locale = m_ui.locale();
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    m_version->addItem(tr("The newest"), 0);
    const auto add = [&](const QString &text, int number, const QDateTime &at) {
        m_version->addItem(
            text.arg(locale.toString(number), locale.toString(at.toLocalTime().date(), QLocale::ShortFormat)),
            number);
    };
    switch (page()) {
    case PaperPage::Plan: {
        const std::vector<PlanVersion> versions = PlanStore(m_ui.session).versions(m_case);
        if (!versions.empty())
            m_version->addItem(tr("As it stands now"), WorkedOn);
        for (const PlanVersion &version : versions)
            add(tr("Version %1, %2"), version.number, version.createdAt);
        break;
    }
    case PaperPage::Needs: {
        std::vector<NeedsAssessment> all = NeedsStore(m_ui.session).signedOnes(m_case);
        if (!all.empty() && NeedsStore(m_ui.session).draft(m_case))
            m_version->addItem(tr("The one being worked on"), WorkedOn);
        std::ranges::reverse(all);
        for (const NeedsAssessment &assessment : all)
            add(tr("Assessment %1, %2"), assessment.number, assessment.signedAt);
        break;
    }
    case PaperPage::Risk: {
        const std::vector<RiskAssessment> all = RiskStore(m_ui.session).signedOnes(m_case);
        if (!all.empty() && RiskStore(m_ui.session).draft(m_case))
            m_version->addItem(tr("The one being worked on"), WorkedOn);
        for (const RiskAssessment &assessment : all)
            add(tr("Assessment %1, %2"), assessment.number, assessment.signedAt);
        break;
    }
    case PaperPage::Trail:
        break;
    }
    m_version->setCurrentIndex(std::max(0, m_version->findData(before)));
    m_version->setEnabled(m_version->count() > 1);
}

PaperPage PrintPanel::page() const
{
    return static_cast<PaperPage>(m_page->currentData().toInt());
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

void PrintPanel::setCanPrint(bool can)
{
    m_savePdf->setEnabled(can);
    m_print->setEnabled(can);
}

QString PrintPanel::pageName(PaperPage page)
{
    switch (page) {
    case PaperPage::Plan:
        return tr("Plan");
    case PaperPage::Needs:
        return tr("Needs");
    case PaperPage::Risk:
        return tr("Risk assessment");
    case PaperPage::Trail:
        return tr("What was done in her case");
    }
    return {};
}

QString PrintPanel::languageName(const QString &code)
{
    for (size_t i = 0; i < PaperLanguages; ++i) {
        if (paperLanguage(i).first == code)
            return paperLanguage(i).second;
    }
    return code;
}

} // namespace itinera
