// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include "ui/widgets/page.h"
#include <QFrame>
#include <QUuid>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace itinera {

class FactorForm;
class LevelBadge;
class RiskDraft;

/// One factor in the list: a line with number, name and levels; opens for editing.
class FactorRow : public QFrame {
    Q_OBJECT
public:
    FactorRow(UiContext &context, RiskDraft &draft, const QUuid &factor, QWidget *parent = nullptr);
    QUuid factor() const { return m_factor; }
    bool isOpen() const { return m_form != nullptr; }
    void open();
    void shut(); ///< Writes what is typed first.
    void commit();

signals:
    void toggled(bool wantsOpen);
    void removeRequested();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showFactor();
    UiContext &m_ui;
    RiskDraft &m_draft;
    QUuid m_factor;
    CodeList m_list;
    QToolButton *m_toggle = nullptr;
    QWidget *m_line = nullptr;
    QLabel *m_name = nullptr;
    LevelBadge *m_before = nullptr;
    LevelBadge *m_after = nullptr;
    QLabel *m_arrow = nullptr;
    QVBoxLayout *m_layout = nullptr;
    FactorForm *m_form = nullptr;
};

} // namespace itinera
