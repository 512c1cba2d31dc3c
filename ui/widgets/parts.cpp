// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

/// The handle of the guidance: a button with its word, upright along a narrow strip while folded.
class StripButton final : public QToolButton {
public:
    explicit StripButton(QWidget *parent) : QToolButton(parent)
    {
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setCheckable(true);
        theme::setRole(this, "strip");
    }
    QSize sizeHint() const override
    {
        const QSize flat = QToolButton::sizeHint();
        return isChecked() ? flat : QSize(theme::em(1.7), flat.width() + theme::em());
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (isChecked()) {
            QToolButton::paintEvent(event);
            return;
        }
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        option.icon = {};
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const int side = theme::em(0.95);
        const int top = theme::em(0.5);
        icon().paint(&painter, QRect((width() - side) / 2, top, side, side));
        painter.translate(width() / 2.0, top + side + theme::em(0.35));
        painter.rotate(90);
        painter.setPen(theme::colour(theme::Tone::Accent));
        painter.setLayoutDirection(Qt::LeftToRight); // along the strip there is only downwards
        painter.drawText(QRectF(0, -width() / 2.0, height(), width()), Qt::AlignLeft | Qt::AlignVCenter,
                         text());
    }
};

} // namespace

// ---- Card
// -------------------------------------------------------------------------------------------------------

Card::Card(const QString &text, QWidget *parent) : QFrame(parent)
{
    theme::setRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::em(0.8), theme::em(0.65), theme::em(0.8), theme::em(0.75));
    layout->setSpacing(theme::em(0.45));
    m_head = new QHBoxLayout;
    m_head->setSpacing(theme::em(0.4));
    m_heading = new QLabel;
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    theme::setRole(m_heading, "subheading");
    m_head->addWidget(m_heading, 1);
    layout->addLayout(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(theme::em(0.45));
    layout->addLayout(m_body, 1);
    setHeading(text);
}

void Card::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop | Qt::AlignTrailing);
}

// ---- NoticeBar
// --------------------------------------------------------------------------------------------------

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent)
{
    theme::setRole(this, "notice");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::em(0.6), theme::em(0.4), theme::em(0.6), theme::em(0.4));
    layout->setSpacing(theme::em(0.5));
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button = new QPushButton;
    m_button->setObjectName(u"noticeButton"_s);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::buttonClicked);
    hide();
}

void NoticeBar::show(Kind kind, const QString &text, const QString &buttonText)
{
    QString name = u"info"_s;
    QString kindName = u"information"_s;
    theme::Tone tone = theme::Tone::Accent;
    QString spoken = tr("To know: %1");
    if (kind == Kind::Attention) {
        name = u"attention"_s;
        kindName = u"attention"_s;
        tone = theme::Tone::Attention;
        spoken = tr("To look at: %1");
    } else if (kind == Kind::Good) {
        name = u"good"_s;
        kindName = u"good"_s;
        tone = theme::Tone::Good;
        spoken = tr("Good: %1");
    }
    if (property("kind").toString() != kindName) {
        setProperty("kind", kindName);
        theme::polishAgain(this);
    }
    m_icon->setPixmap(
        theme::icon(name, tone).pixmap(QSize(theme::em(1.05), theme::em(1.05)), devicePixelRatioF()));
    m_text->setText(text);
    m_text->setAccessibleName(spoken.arg(text));
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    layout()->setAlignment(m_icon, buttonText.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter);
    setVisible(true);
}

// ---- EmptyState
// -------------------------------------------------------------------------------------------------

EmptyState::EmptyState(const QString &title, const QString &text, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(theme::em(1), theme::em(1.2), theme::em(1), theme::em(1.2));
    auto *layout = new QVBoxLayout;
    layout->setSpacing(theme::em(0.5));
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    theme::setRole(m_title, "subheading");
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    if (!buttonText.isEmpty()) {
        auto *button = new QPushButton(buttonText);
        button->setObjectName(u"emptyStateButton"_s);
        theme::setRole(button, "primary");
        connect(button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(2);
    outer->addStretch(1);
    outer->addLayout(layout, 4);
    outer->addStretch(1);
    setText(title, text);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

// ---- GuidancePanel
// ----------------------------------------------------------------------------------------------

GuidancePanel::GuidancePanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(0.3));
    m_toggle = new StripButton(this);
    m_toggle->setObjectName(u"guidanceToggle"_s);
    m_toggle->setText(tr("Guidance"));
    m_toggle->setIcon(theme::icon(u"guidance"_s, theme::Tone::Accent));
    m_text = new QTextBrowser;
    m_text->setObjectName(u"guidanceText"_s);
    m_text->setAccessibleName(tr("Guidance for this page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(theme::em(0.4));
    m_text->document()->setIndentWidth(theme::em(0.9));
    layout->addWidget(m_toggle, 0, Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_text, 1);
    layout->addStretch(0);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        setOpen(open);
        emit openChanged(open);
    });
    setOpen(false);
}

void GuidancePanel::setGuidance(const QString &name, const QString &language)
{
    setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    QFile file(u":/guidance/%1/%2.md"_s.arg(language, name));
    if (!file.exists())
        file.setFileName(u":/guidance/en/%1.md"_s.arg(name));
    if (file.open(QIODevice::ReadOnly))
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    else
        m_text->setPlainText(tr("There is no guidance for this page."));
}

bool GuidancePanel::isOpen() const
{
    return m_toggle->isChecked();
}

void GuidancePanel::setOpen(bool open)
{
    {
        const QSignalBlocker quiet(m_toggle);
        m_toggle->setChecked(open);
    }
    m_toggle->setToolTip(open ? tr("Fold the guidance away") : tr("Show the guidance for this page"));
    m_toggle->setAccessibleName(open ? tr("Guidance, open") : tr("Guidance, folded away"));
    m_toggle->updateGeometry();
    m_text->setVisible(open);
    const int strip = m_toggle->sizeHint().width();
    setMinimumWidth(open ? theme::em(10) : strip);
    setMaximumWidth(open ? theme::em(15) : strip);
}

// ---- ScrollColumn
// -----------------------------------------------------------------------------------------------

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // Its content has its own stops; the area itself would be one that does nothing visible.
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(theme::em(0.8), theme::em(0.7), theme::em(0.8), theme::em(0.8));
    outer->setSpacing(0);
    m_column = new QVBoxLayout;
    m_column->setSpacing(theme::em(0.7));
    outer->addLayout(m_column);
    outer->addStretch(0);
    setWidget(content);
}

void ScrollColumn::clear()
{
    clearLayout(m_column);
}

// ---- Labels
// -----------------------------------------------------------------------------------------------------

void retire(QWidget *widget)
{
    const QWidget *owner = widget->parentWidget();
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
    // What it calls may be gone with its owner: then it does not wait.
    if (owner)
        QObject::connect(owner, &QObject::destroyed, widget, [widget] { delete widget; });
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            retire(widget);
        else if (QLayout *inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    theme::setRole(label, "heading");
    return label;
}

QLabel *wordsLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    theme::setRole(label, "quiet");
    return label;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace itinera
