// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"
#include <QWidget>

class QComboBox;

namespace itinera {

class DayEdit;
class UiContext;

/// How and when one of the two signed: on paper, on this screen, or later.
class SignatureFields : public QWidget {
    Q_OBJECT
public:
    SignatureFields(UiContext &context, const QString &who, bool mayBeLater, QWidget *parent = nullptr);
    SignatureKind kind() const;
    QDate day() const; ///< Invalid where it comes later.
    void reset(SignatureKind kind);

private:
    void showDay();
    QDate m_today;
    QComboBox *m_kind = nullptr;
    DayEdit *m_day = nullptr;
};

} // namespace itinera
