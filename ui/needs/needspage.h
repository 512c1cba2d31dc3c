// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/needs/needsstore.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/taborder.h"
#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace itinera {

class DifferencesCard;
class EmptyState;
class HerOrderList;
class NeedPicker;
class AllowancesCard;
class NeedRow;
class NeedsClosingCard;
class NoticeBar;
class OverTimeCard;
class ScrollColumn;

/// What she needs, in her order (N1 to N3): the assessment being worked on, or the last one signed; and all
/// of them over time.
class NeedsPage : public Page {
    Q_OBJECT
public:
    NeedsPage(UiContext &context, CaseId id, QWidget *parent = nullptr);
    void refresh() override;
    void commit() override;
    QString guidance() const override { return QStringLiteral("needs"); }
    HerOrderList *herOrder() { return m_placed; }
    NeedRow *row(NeedId need) const; ///< Null where it is not on the page.

private:
    using Change = std::function<void(NeedsAssessment &)>;
    void buildTop(QVBoxLayout *layout);
    void buildForm();

    void start();
    void sign();
    void discard();
    void addListed(const QString &code);
    void addOwn(const QString &text, const QString &domain);
    void remove(NeedId need);
    void moveNeed(NeedId need, int before);
    void showOverTime(bool on);

    void store(const Change &change); ///< Throws; for the keeper of texts, which tells and keeps the draft.
    bool apply(const Change &change); ///< Tells what went wrong and shows again what is stored.
    void changeRating(NeedId need, const std::function<void(NeedRating &)> &change);
    void addNeed(const Need &need);
    void
    setShown(const std::optional<NeedsAssessment> &assessment); ///< Reads nothing; builds or renews the rows.
    void dropRows();
    NeedRow *makeRow(const NeedRating &rating);
    void showRows();
    void showCover();  ///< In each row, what she receives for it.
    void showAround(); ///< Everything but the rows.
    int indexOf(NeedId need) const;
    int placedCount() const;

    CaseId m_case;
    std::optional<NeedsAssessment> m_shown;
    std::vector<NeedsAssessment> m_signed; ///< Newest first.
    Rows<NeedId, NeedRow> m_rows;
    QString m_rowsForm; ///< Of which assessment the rows are; empty where it is signed.

    QLabel *m_status = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_overTime = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ScrollColumn *m_form = nullptr;
    ScrollColumn *m_overTimeArea = nullptr;
    OverTimeCard *m_overTimeCard = nullptr;
    NoticeBar *m_notice = nullptr;
    QLabel *m_hint = nullptr;
    HerOrderList *m_placed = nullptr;
    QWidget *m_unplaced = nullptr;
    QVBoxLayout *m_unplacedRows = nullptr;
    NeedPicker *m_picker = nullptr;
    QVBoxLayout *m_pickerPlace = nullptr;
    AllowancesCard *m_allowances = nullptr;
    QVBoxLayout *m_allowancesPlace = nullptr; ///< Where there is an assessment,
    QVBoxLayout *m_emptyPlace = nullptr;      ///< and where there is none yet.
    QWidget *m_none = nullptr;
    DifferencesCard *m_differences = nullptr;
    NeedsClosingCard *m_closing = nullptr;
    QVBoxLayout *m_closingPlace = nullptr;
    TabOrder m_tabOrder;
    bool m_leadsToPlan = false; ///< What the notice's button does.
};

} // namespace itinera
