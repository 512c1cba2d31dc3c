// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include "ui/widgets/page.h"
#include <QUuid>
#include <QWidget>

class QPlainTextEdit;

namespace itinera {

template <typename Record>
class Fields;
class RiskDraft;
struct RiskFactor;
class ScaleEdit;

/// All there is to say about one factor: words, ratings before, safeguards, ratings with them in place.
class FactorForm : public QWidget {
    Q_OBJECT
public:
    FactorForm(UiContext &context, RiskDraft &draft, const QUuid &factor, QWidget *parent = nullptr);
    void commit();
    void focusFirst(); ///< The words of an own factor that has none yet, else the first scale.

signals:
    void removeRequested();

private:
    void showFactor();
    RiskDraft &m_draft;
    QUuid m_factor;
    Fields<RiskFactor> *m_fields;
    QPlainTextEdit *m_text = nullptr;
    ScaleEdit *m_likelihood = nullptr;
};

} // namespace itinera
