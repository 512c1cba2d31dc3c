// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consent.h"
#include "ui/widgets/page.h"
#include <vector>

class QVBoxLayout;

namespace itinera {

class FormCard;
template <typename Record>
class Fields;

/// One answer of hers as a document, and what can be done with it: taken back, or something was shared.
class ConsentRow : public QWidget {
    Q_OBJECT
public:
    ConsentRow(UiContext &context, const Consent &consent, const std::vector<Shared> &shared, bool mayWrite,
               QWidget *parent = nullptr);
    void commit(); ///< What is typed stays as a draft.

signals:
    void changed(); ///< Something was stored.

private:
    struct Act;
    void showDocument();
    void showShared(const std::vector<Shared> &shared);
    void addActs();
    struct ActWords;
    FormCard *makeAct(const ActWords &words);
    UiContext &m_ui;
    Consent m_consent;
    bool m_hasShared = false;
    bool m_mayWrite;
    QVBoxLayout *m_layout = nullptr;
    std::vector<FormCard *> m_forms;
};

} // namespace itinera
