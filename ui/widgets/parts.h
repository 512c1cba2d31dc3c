// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLayout;
class QPushButton;
class QTextBrowser;
class QToolButton;
class QVBoxLayout;

namespace itinera {

/// A framed part of a page with a heading; content goes into body().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);
    QVBoxLayout *body() { return m_body; }
    void setHeading(const QString &text);
    void addHeaderWidget(QWidget *widget); ///< At the trailing end of the heading's line.
private:
    QLabel *m_heading = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_head = nullptr;
};

/// A line across the page: something to know, or to do, with at most one button. Never red.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Attention, Good };
    explicit NoticeBar(QWidget *parent = nullptr); ///< Hidden until shown.
    void show(Kind kind, const QString &text, const QString &buttonText = {});
signals:
    void buttonClicked();

private:
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
};

/// What an empty list says: what it would hold and what to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &text, const QString &buttonText = {},
               QWidget *parent = nullptr);
    void setText(const QString &title, const QString &text);
signals:
    void buttonClicked();

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
};

/// The guidance beside a form: folded away (a narrow strip with "Guidance") or open. Remembers per page
/// through the caller: isOpen()/setOpen(). Text from resources/guidance/<language>/<name>.md, English where
/// there is no other.
class GuidancePanel : public QWidget {
    Q_OBJECT
public:
    explicit GuidancePanel(QWidget *parent = nullptr);
    void setGuidance(const QString &name, const QString &language);
    bool isOpen() const;
    void setOpen(bool open);
signals:
    void openChanged(bool open);

private:
    QToolButton *m_toggle = nullptr;
    QTextBrowser *m_text = nullptr;
};

/// A vertical scroll area whose content takes the width that there is.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget *parent = nullptr);
    QVBoxLayout *column() { return m_column; }
    void clear(); ///< Deletes what is in the column.
private:
    QVBoxLayout *m_column = nullptr;
};

/// The one way to let go of a widget: out of sight and out of the tree now, so that nobody finds it any more;
/// deleted when the event loop is back, as it may be what was clicked, or with its owner.
void retire(QWidget *widget);
void clearLayout(QLayout *layout); ///< Retires what is in a layout and leaves the layout itself.

QLabel *heading(const QString &text, QWidget *parent = nullptr);
QLabel *quietLabel(const QString &text, QWidget *parent = nullptr); ///< Small, wrapping.
/// Somebody's words as they are: wrapping, to be selected with the mouse.
QLabel *wordsLabel(const QString &text, QWidget *parent = nullptr);
/// A text with a directional isolate around it, so that a case code stays together in right-to-left text.
QString isolated(const QString &text);

} // namespace itinera
