// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cases/case.h"
#include "ui/widgets/page.h"
#include <QTimer>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace itinera {

class Card;
class ChipsEdit;
class DuplicatesCard;
template <typename Record>
class Fields;
class NoticeBar;
class PartialDateEdit;
class ScrollColumn;
class TextLink;

/// Search before create: a new case, and beside it who she may be already. Nothing here blocks or is demanded
/// but a name to call her by.
class NewCasePage : public Page {
    Q_OBJECT
public:
    explicit NewCasePage(UiContext &context, const QString &typedName = {}, QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("cases"); }

signals:
    void created(itinera::CaseId id);
    void caseOpened(itinera::CaseId id); ///< One that was there already.
    void cancelled();                    ///< Back to the list; what is typed stays as a draft.

private:
    QWidget *buildForm();
    void buildActions(QVBoxLayout *layout);
    void restore(const QString &typedName);
    void startWith(const QString &name);
    void edited();
    void lookForHer();
    void showHint();
    void create();
    Case typed() const;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    Fields<Case> *m_fields = nullptr;
    NoticeBar *m_notice = nullptr;
    QString m_otherName; ///< What was searched for, where a draft of somebody else stood in the form.
    ScrollColumn *m_scroll = nullptr;
    QBoxLayout *m_across = nullptr;
    TextLink *m_hint = nullptr; ///< Where there is no room beside the form, so that nobody is overlooked.
    QLineEdit *m_name = nullptr;
    PartialDateEdit *m_birth = nullptr;
    ChipsEdit *m_citizenships = nullptr;
    QPushButton *m_create = nullptr;
    DuplicatesCard *m_duplicates = nullptr;
    QTimer m_timer;
};

} // namespace itinera
