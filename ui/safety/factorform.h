// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include "ui/widgets/page.h"
#include <QUuid>
#include <QWidget>
#include <memory>

class QCheckBox;
class QPlainTextEdit;

namespace itinera {

class RiskDraft;
class ScaleEdit;
class TextKeeper;

/// All there is to say about one factor: words, ratings before, safeguards, ratings with them in place.
class FactorForm : public QWidget {
    Q_OBJECT
public:
    FactorForm(UiContext &context, RiskDraft &draft, const QUuid &factor, QWidget *parent = nullptr);
    ~FactorForm() override;
    void commit();
    void focusFirst(); ///< The words of an own factor that has none yet, else the first scale.

signals:
    void removeRequested();

private:
    void showRatings();
    RiskDraft &m_draft;
    QUuid m_factor;
    std::unique_ptr<TextKeeper> m_keeper;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_safeguards = nullptr;
    QCheckBox *m_reprisal = nullptr;
    ScaleEdit *m_likelihood = nullptr;
    ScaleEdit *m_severity = nullptr;
    ScaleEdit *m_likelihoodAfter = nullptr;
    ScaleEdit *m_severityAfter = nullptr;
};

} // namespace itinera
