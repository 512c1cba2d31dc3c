// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentrow.h"
#include "core/base/languages.h"
#include "core/consent/consentstore.h"
#include "core/consent/consentwords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itinera {

namespace {

QLabel *words(const QString &text, const QString &name = {})
{
    QLabel *label = wordsLabel(text);
    label->setObjectName(name);
    return label;
}

} // namespace

struct ConsentRow::Act {
    QDate on;
    QString text = {};
};

struct ConsentRow::ActWords {
    QString key;
    QString button;
    QString label; ///< Of the text.
    QString hint;
    QString send;
    bool hasDay;
    std::function<void(ConsentStore &, const Act &)> work;
};

ConsentRow::ConsentRow(UiContext &context, const Consent &consent, const std::vector<Shared> &shared,
                       bool mayWrite, QWidget *parent)
    : QWidget(parent), m_ui(context), m_consent(consent), m_mayWrite(mayWrite)
{
    setObjectName(u"consentRow"_s);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, theme::em(0.8));
    m_layout->setSpacing(theme::em(0.2));
    showDocument();
    showShared(shared);
    addActs();
}

void ConsentRow::showDocument()
{
    auto *title = words(consentwords::headline(m_consent), u"consentTitle"_s);
    theme::setRole(title, "subheading");
    m_layout->addWidget(title);
    QString standing = consentwords::standing(m_consent, m_ui.today(), m_ui.locale());
    if (consentrules::stateOn(m_consent, m_ui.today()) == consentrules::State::EndsSoon)
        standing = tr("Ends soon: %1").arg(standing);
    m_layout->addWidget(words(standing, u"consentStanding"_s));
    if (!m_consent.purpose.isEmpty())
        m_layout->addWidget(words(tr("For: %1", "purpose").arg(m_consent.purpose)));
    if (!m_consent.information.isEmpty()) {
        const CodeList list = m_ui.list(u"consent_information");
        QStringList names;
        for (const QString &code : m_consent.information)
            names << list.labelOf(code, m_ui.language());
        m_layout->addWidget(words(tr("They may get: %1").arg(names.join(u" · "_s))));
    }
    if (!m_consent.saidBack.isEmpty())
        m_layout->addWidget(words(tr("In her own words: %1").arg(m_consent.saidBack), u"consentSaidBack"_s));
    if (!m_consent.withdrawnWhy.isEmpty())
        m_layout->addWidget(words(tr("When she took it back: %1").arg(m_consent.withdrawnWhy)));
    if (m_consent.closed == Closed::AtRest && !m_consent.closedWhy.isEmpty())
        m_layout->addWidget(words(tr("Settled: %1").arg(m_consent.closedWhy), u"consentSettled"_s));
    const QString language = languageName(m_consent.language, m_ui.language());
    m_layout->addWidget(
        quietLabel(m_consent.interpreter.isEmpty()
                       ? tr("Explained in %1 by %2", "language, person").arg(language, m_consent.explainedBy)
                       : tr("Explained in %1 by %2, with %3", "language, person, interpreter")
                             .arg(language, m_consent.explainedBy, m_consent.interpreter)));
}

void ConsentRow::showShared(const std::vector<Shared> &shared)
{
    const CodeList states = enumAnswers<CallBack>(&consentwords::callBackName, m_ui.language());
    for (const Shared &one : shared) {
        if (one.consent != m_consent.id)
            continue;
        m_hasShared = true;
        m_layout->addWidget(words(tr("Shared on %1: %2", "day, what")
                                      .arg(m_ui.locale().toString(one.on, QLocale::ShortFormat), one.what),
                                  u"consentShared"_s));
        if (!m_consent.withdrawnOn.isValid())
            continue;
        if (!m_mayWrite) {
            m_layout->addWidget(quietLabel(consentwords::callBackName(one.callBack)));
            continue;
        }
        auto *box = new CodeBox(states, m_ui.language(), {});
        box->setObjectName(u"consentCallBack"_s);
        box->setAccessibleName(tr("Can it be called back?"));
        box->setCode(stored(one.callBack));
        connect(box, &CodeBox::codeChosen, this, [this, id = one.id](const QString &code) {
            m_ui.attempt(this, [&] {
                ConsentStore(m_ui.session)
                    .setCallBack(id, knownWord<CallBack>(code).value_or(CallBack::NotAsked));
            });
            emit changed();
        });
        auto *line = new QWidget;
        auto *flow = new FlowLayout(line);
        flow->addWidget(quietLabel(tr("Can it be called back?")));
        flow->addWidget(box);
        m_layout->addWidget(line);
    }
}

void ConsentRow::addActs()
{
    using consentrules::State;
    const State state = consentrules::stateOn(m_consent, m_ui.today());
    if (!m_mayWrite || state == State::Mistake)
        return;
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    m_layout->addWidget(line);
    const auto act = [&](const ActWords &words) {
        auto *button = new QPushButton(words.button);
        button->setObjectName(words.key + u"Button"_s);
        button->setAccessibleDescription(consentwords::headline(m_consent));
        theme::setRole(button, "plain");
        flow->addWidget(button);
        FormCard *form = makeAct(words);
        form->setVisible(form->restore()); // what was typed there before is there again
        m_layout->addWidget(form);
        m_forms.push_back(form);
        connect(button, &QPushButton::clicked, this, [form] {
            form->setVisible(!form->isVisible());
            if (form->isVisible())
                form->findChild<QLineEdit *>(u"actText"_s)->setFocus();
        });
    };
    using Store = ConsentStore;
    const auto id = m_consent.id;
    if (m_consent.answer == ConsentAnswer::Given && state != State::Withdrawn)
        act({u"withdraw"_s, tr("She takes it back"), tr("What she says of it"),
             tr("may stay empty: she owes no reason"), tr("Write down that she takes it back"), true,
             [id](Store &store, const Act &typed) { store.withdraw(id, typed.on, typed.text); }});
    // Also after it ended or was taken back: what had gone has to be called back.
    if (m_consent.answer == ConsentAnswer::Given && consentrules::hasRecipient(m_consent.kind))
        act({u"share"_s,
             tr("Write down what was shared"),
             tr("What they got"),
             {},
             tr("Write it down"),
             true,
             [id](Store &store, const Act &typed) { store.addShared(id, typed.on, typed.text); }});
    const auto rest = [id](Store &store, const Act &typed) { store.close(id, Closed::AtRest, typed.text); };
    if (consentrules::canRest(m_consent, m_ui.today())) {
        if (consentrules::saysNo(m_consent))
            act({u"settle"_s,
                 tr("It is settled with her"),
                 tr("What was settled"),
                 {},
                 tr("Write it down"),
                 false,
                 rest});
        else
            act({u"letEnd"_s, tr("Let it end"), tr("Why it is not needed any more"), tr("may stay empty"),
                 tr("Let it end"), false, rest});
    }
    if (m_consent.closed == Closed::No && !m_consent.withdrawnOn.isValid() && !m_hasShared)
        act({u"mistake"_s,
             tr("Entered by mistake"),
             tr("What is wrong"),
             {},
             tr("Note that it was a mistake"),
             false,
             [id](Store &store, const Act &typed) { store.close(id, Closed::Mistake, typed.text); }});
}

FormCard *ConsentRow::makeAct(const ActWords &words)
{
    const QString uuid = m_consent.uuid.toString(QUuid::WithoutBraces);
    auto *form = new FormCard(words.button);
    form->setObjectName(words.key + u"Form"_s);
    auto *fields = new Fields<Act>(m_ui, u"consent/"_s + words.key + u'/' + uuid, form);
    form->keep(fields);
    fields->into(form->addForm());
    if (words.hasDay)
        fields->day({u"actDay"_s, tr("Day"), {}, u"day"_s}, &Act::on)->edit()->setAccessibleName(tr("Day"));
    fields->line({u"actText"_s, words.label, words.hint, u"text"_s}, &Act::text);
    fields->show({.on = m_ui.today()});
    auto *send = new QPushButton(words.send);
    send->setObjectName(u"actSend"_s);
    theme::setRole(send, "primary");
    form->body()->addWidget(send, 0, Qt::AlignTrailing);
    connect(send, &QPushButton::clicked, this, [this, fields, work = words.work, send] {
        send->setEnabled(false); // a second click would write it twice
        const bool done = m_ui.attempt(this, [&] {
            ConsentStore store(m_ui.session);
            work(store, fields->read());
            fields->sent();
        });
        send->setEnabled(!done);
        if (done)
            m_ui.whenKept(this, [this](bool) { emit changed(); });
    });
    return form;
}

void ConsentRow::commit()
{
    for (FormCard *form : m_forms)
        form->commit();
}

} // namespace itinera
