// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentpage.h"
#include "core/base/error.h"
#include "core/base/languages.h"
#include "core/cases/casestore.h"
#include "core/consent/consentrights.h"
#include "core/consent/consentstore.h"
#include "core/consent/consentwords.h"
#include "ui/consent/consentrow.h"
#include "ui/consent/maygocard.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QCollator>
#include <QCompleter>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

std::vector<ChipsEdit::Choice> informationOffered(UiContext &ui)
{
    std::vector<ChipsEdit::Choice> choices;
    for (const ListItem &item : ui.list(u"consent_information").offered())
        choices.push_back({item.code, item.labelIn(ui.language())});
    return choices;
}

CodeList allLanguages(const UiContext &ui)
{
    std::vector<std::pair<QString, QString>> entries;
    for (const QString &code : languageCodes())
        entries.emplace_back(code, languageName(code, ui.language()));
    const QCollator collator(ui.locale());
    std::ranges::sort(entries,
                      [&](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    return fixedAnswers(entries, ui.language());
}

} // namespace

/// As it stands in the form; nothing is chosen beforehand.
struct ConsentPage::TypedConsent {
    QString kind = {};
    QString recipient = {};
    QString purpose = {};
    QStringList information = {};
    QString answer = {};
    QString form = {};
    QDate askedOn;
    QDate until = {};
    QString language = {};
    QString explainedBy = {};
    QString interpreter = {};
    QString saidBack = {};
};

/// The day is the likely one; nothing else is filled in.
ConsentPage::TypedConsent ConsentPage::fresh() const
{
    return {.askedOn = m_ui.today()};
}

ConsentPage::ConsentPage(UiContext &context, CaseId id, QWidget *parent) : Page(context, parent), m_case(id)
{
    setObjectName(u"consentPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    layout->addWidget(scroll);
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"consentNotice"_s);
    scroll->column()->addWidget(m_notice);
    m_answers = new Card(tr("Her answers"));
    m_answers->setObjectName(u"consentAnswers"_s);
    m_rows = new QVBoxLayout;
    m_answers->body()->addLayout(m_rows);
    scroll->column()->addWidget(m_answers);
    m_question = new MayGoCard(m_ui, m_case);
    scroll->column()->addWidget(m_question);
    scroll->column()->addWidget(makeForm());
    scroll->column()->addStretch(1);
    refresh();
}

QWidget *ConsentPage::makeForm()
{
    const QString uuid = CaseStore(m_ui.session).row(m_case).uuid.toString(QUuid::WithoutBraces);
    m_form = new FormCard(tr("Write down her answer"));
    m_form->setObjectName(u"consentForm"_s);
    m_fields = new Fields<TypedConsent>(m_ui, u"consent/"_s + uuid, m_form);
    m_form->keep(m_fields);
    m_fields->into(m_form->addForm());
    const QString choose = tr("Choose");
    m_fields->choice({u"consentKind"_s, tr("What she was asked about"), {}, u"kind"_s},
                     enumAnswers<ConsentKind>(&consentwords::kindName, m_ui.language()), choose,
                     &TypedConsent::kind);
    QLineEdit *recipient = m_fields->line(
        {u"consentRecipient"_s, tr("To whom"), tr("the name of the service or the person"), u"recipient"_s},
        &TypedConsent::recipient);
    // The same service is to be called the same: what is compared are the words.
    m_recipients = new QStringListModel(m_form);
    auto *known = new QCompleter(m_recipients, recipient);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    known->setFilterMode(Qt::MatchContains);
    recipient->setCompleter(known);
    m_fields->line({u"consentPurpose"_s, tr("What for"), {}, u"purpose"_s}, &TypedConsent::purpose);
    m_fields->chips({u"consentInformation"_s, tr("Which information"), tr("type to choose: name, health…"),
                     u"information"_s},
                    informationOffered(m_ui), &TypedConsent::information);
    m_fields->day({u"consentUntil"_s, tr("Until, if it ends"), {}, u"until"_s}, &TypedConsent::until)
        ->edit()
        ->setAccessibleName(tr("Last day of her consent"));
    m_fields->line({u"consentExplainedBy"_s, tr("Who explained it"), {}, u"explainedBy"_s},
                   &TypedConsent::explainedBy);
    m_fields->choice({u"consentLanguage"_s, tr("In which language"), {}, u"language"_s}, allLanguages(m_ui),
                     choose, &TypedConsent::language);
    m_fields->line(
        {u"consentInterpreter"_s, tr("With which interpreter"), tr("empty: without"), u"interpreter"_s},
        &TypedConsent::interpreter);
    m_fields->text({u"consentSaid"_s, tr("In her own words"),
                    tr("Ask her to tell you what will happen, who will know what, and how she can stop it."),
                    u"saidBack"_s},
                   3.2, &TypedConsent::saidBack);
    m_fields->choice({u"consentAnswer"_s, tr("Her answer"), {}, u"answer"_s},
                     enumAnswers<ConsentAnswer>(&consentwords::answerName, m_ui.language()), choose,
                     &TypedConsent::answer);
    m_fields->choice({u"consentHow"_s, tr("How she answered"), {}, u"form"_s},
                     enumAnswers<ConsentForm>(&consentwords::formName, m_ui.language()), choose,
                     &TypedConsent::form);
    m_fields->day({u"consentDay"_s, tr("Asked on"), {}, u"askedOn"_s}, &TypedConsent::askedOn)
        ->edit()
        ->setAccessibleName(tr("Day on which she was asked"));
    auto *send = new QPushButton(tr("Write it down"));
    send->setObjectName(u"consentWrite"_s);
    theme::setRole(send, "primary");
    m_form->body()->addWidget(send, 0, Qt::AlignTrailing);
    connect(send, &QPushButton::clicked, this, &ConsentPage::write);
    m_fields->show(fresh());
    if (m_form->restore())
        m_notice->show(NoticeBar::Kind::Information, tr("What you had typed here is here again."));
    m_form->setVisible(m_ui.session.access().may(right::WriteConsents));
    return m_form;
}

void ConsentPage::write()
{
    const bool done = m_ui.attempt(this, [this] {
        const TypedConsent typed = m_fields->read();
        const auto kind = knownWord<ConsentKind>(typed.kind);
        const auto answer = knownWord<ConsentAnswer>(typed.answer);
        const auto form = knownWord<ConsentForm>(typed.form);
        if (!kind || !answer || !form)
            throw InputError(tr("This cannot be written down as her answer yet."),
                             tr("What you typed is kept."),
                             tr("Choose what she was asked about, what she answered, and how she said it."));
        Consent consent;
        consent.caseId = m_case;
        consent.kind = *kind;
        consent.answer = *answer;
        consent.form = *form;
        consent.purpose = typed.purpose;
        consent.recipient = typed.recipient;
        consent.information = typed.information;
        consent.askedOn = typed.askedOn;
        consent.until = typed.until;
        consent.language = typed.language;
        consent.explainedBy = typed.explainedBy;
        consent.interpreter = typed.interpreter;
        consent.saidBack = typed.saidBack;
        ConsentStore(m_ui.session).add(consent);
        m_fields->sent();
        m_fields->show(fresh());
    });
    if (!done)
        return;
    refresh();
    emit changed();
    m_ui.whenKept(this, [this](bool kept) {
        if (kept)
            m_notice->show(NoticeBar::Kind::Good, tr("Her answer is written down."));
    });
}

void ConsentPage::showAnswers()
{
    for (auto *row : findChildren<ConsentRow *>())
        row->commit();
    clearLayout(m_rows);
    const ConsentStore store(m_ui.session);
    const std::vector<Consent> consents = store.of(m_case);
    const std::vector<Shared> shared = store.sharedOf(m_case);
    if (consents.empty()) {
        m_rows->addWidget(quietLabel(tr("She was not asked anything yet. Until she says yes, nothing goes to "
                                        "anybody.")));
        return;
    }
    QStringList recipients;
    for (const Consent &one : consents) {
        if (!one.recipient.isEmpty() && one.closed != Closed::Mistake)
            recipients << one.recipient;
    }
    recipients.removeDuplicates();
    m_recipients->setStringList(recipients);
    const bool mayWrite = m_ui.session.access().may(right::WriteConsents);
    for (const Consent &consent : consents) {
        auto *row = new ConsentRow(m_ui, consent, shared, mayWrite);
        connect(row, &ConsentRow::changed, this, [this] {
            refresh();
            emit changed();
        });
        m_rows->addWidget(row);
    }
}

void ConsentPage::refresh()
{
    m_ui.attempt(this, [this] { showAnswers(); });
    m_question->refresh();
}

void ConsentPage::commit()
{
    m_form->commit();
    for (auto *row : findChildren<ConsentRow *>())
        row->commit();
}

} // namespace itinera
