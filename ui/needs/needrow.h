// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needs.h"
#include "ui/widgets/page.h"
#include <QFrame>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace itinera {

class DragHandle;
template <typename Record>
class Fields;
class ScaleEdit;

/// One need in her order: her place, its situation, the professional's view of its urgency, her words.
class NeedRow : public QFrame {
    Q_OBJECT
public:
    /// Makes a change in the stored rating; may throw an Error, and then the draft is kept.
    using Write = std::function<void(const std::function<void(NeedRating &)> &)>;
    NeedRow(UiContext &context, const QString &form, const NeedRating &rating, const Write &write,
            QWidget *parent = nullptr);
    NeedId need() const { return m_rating.need.id; }
    const QString &name() const { return m_name; }
    /// Shows what is stored. `count`: how many she has placed.
    void showRating(const NeedRating &rating, int count, bool readOnly);
    void showCover(const QStringList &allowances); ///< What she receives for it, in words.
    void commit();
    void forget(); ///< Before it is deleted: commits and stops watching.
    DragHandle *handle() { return m_handle; }

signals:
    void situationChosen(int value);
    void prefersNotToSay(bool on);
    void urgencyChosen(int value);
    void upRequested();
    void downRequested();
    void firstRequested();
    void placeRequested();
    void removeRequested();

private:
    void build();
    QWidget *buildHead();
    QWidget *buildRatings();
    QWidget *buildTexts();
    void showMore(bool open);
    UiContext &m_ui;
    NeedRating m_rating;
    QString m_name;
    bool m_readOnly = false;
    Fields<NeedRating> *m_fields;
    DragHandle *m_handle = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_quote = nullptr;
    QLabel *m_cover = nullptr;
    QLabel *m_situationState = nullptr;
    ScaleEdit *m_situation = nullptr;
    ScaleEdit *m_urgency = nullptr;
    QPushButton *m_prefers = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_placeButton = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_texts = nullptr;
    QPlainTextEdit *m_words = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace itinera
