// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/safety/riskassessment.h"
#include "ui/safety/riskmatrixview.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/page.h"
#include <QWidget>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace itinera {

/// The name of a factor on a screen: the list's words, or the own ones; never empty.
QString factorName(const RiskFactor &factor, const CodeList &list, const QString &language);

/// The marks of the rated factors, numbered as in the assessment; `factors` gets the place of each in its
/// list.
std::vector<RiskMatrixView::Mark> marksOf(const RiskAssessment &assessment, const CodeList &list,
                                          const QString &language, std::vector<size_t> *factors = nullptr);

/// A badge with the level's name; says "not rated yet" where there is no level.
void showLevel(LevelBadge *badge, RiskLevel level, const QString &accessiblePrefix = {});
LevelBadge *levelBadge(RiskLevel level, QWidget *parent, const QString &accessiblePrefix = {});

/// Why the overall level is what it is, one sentence per reason.
QStringList reasonsForLevel(const RiskAssessment &assessment);

QLabel *wrappingLabel(const QString &text, QWidget *parent = nullptr);
QLabel *partHeading(const QString &text, QWidget *parent = nullptr); ///< Within a card.

/// The day on which it was signed, in the office's time.
QDate signedDay(const RiskAssessment &assessment);

/// Two widgets beside each other where there is room, else one under the other.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    /// `leastEm`: how wide each must be able to be, in em of the font.
    SideBySide(QWidget *first, QWidget *second, double leastEm, QWidget *parent = nullptr);
    void setStretch(int first, int second);
    bool isWide() const;
    QSize minimumSizeHint() const override;

private:
    void resizeEvent(QResizeEvent *event) override;
    QWidget *m_first;
    QWidget *m_second;
    double m_leastEm;
    QBoxLayout *m_layout;
};

/// A table to read: a heading line and rows of widgets that wrap as the width demands.
class ReadTable : public QWidget {
    Q_OBJECT
public:
    ReadTable(const QStringList &header, const std::vector<int> &stretch, QWidget *parent = nullptr);
    void addRow(const std::vector<QWidget *> &cells);
    int rows() const { return m_rows; }

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace itinera
