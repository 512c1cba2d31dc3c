// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lists/codelist.h"
#include "ui/safety/riskdraft.h"
#include "ui/widgets/page.h"
#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;

namespace itinera {

class Card;
class CooperationCard;
class OverallCard;
class QuestionCard;
class RiskMatrixView;
class ScrollColumn;
class TextKeeper;

/// Works on the assessment that is not signed yet: factors by question, cooperation, the level over all;
/// beside it the matrix.
class RiskEditor : public QWidget {
    Q_OBJECT
public:
    RiskEditor(UiContext &context, QWidget *parent = nullptr);
    ~RiskEditor() override;
    void edit(const RiskAssessment
                  &assessment); ///< The same one, unchanged: keeps what is open and where the cursor is.
    void commit();
    void leave();                         ///< There is nothing to edit any more.
    void openFactor(const QUuid &factor); ///< Null: shuts the open one.
    void focusFirst();

signals:
    void signedNow();
    void discarded();

private:
    void resizeEvent(QResizeEvent *event) override;
    void placeMatrix();
    void showRow(QWidget *row);
    void takeFactorDrafts();
    void sync();
    void sign();
    void discard();
    UiContext &m_ui;
    RiskDraft m_draft;
    std::unique_ptr<TextKeeper> m_keeper;
    CodeList m_list;
    QUuid m_open;
    std::vector<QUuid> m_marked; ///< The factors of the marks in the matrix.
    QBoxLayout *m_layout = nullptr;
    ScrollColumn *m_scroll = nullptr;
    QuestionCard *m_questions[2] = {nullptr, nullptr};
    CooperationCard *m_cooperation = nullptr;
    OverallCard *m_overall = nullptr;
    Card *m_matrixCard = nullptr;
    RiskMatrixView *m_matrix = nullptr;
    QLabel *m_matrixHint = nullptr;
    bool m_beside = false;
};

} // namespace itinera
