// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/printing.h"
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace itinera {

class TextLink;

/// What to print and how: the page, which version of it, the language, discreet, large print.
class PrintPanel : public Card {
    Q_OBJECT
public:
    PrintPanel(UiContext &context, CaseId caseId, QWidget *parent = nullptr);
    void refresh();                    ///< Reads again which versions there are; keeps the choices.
    const PrintablePage *page() const; ///< Null where she may print none.
    int number() const;                ///< 0: the newest.
    PaperChoice choice() const;
    ForWhom forWhom() const;   ///< Unsaid until she chose; nothing is chosen beforehand.
    Receiver receiver() const; ///< Of what is for somebody outside.
    /// Whether there is a page, and whether it may go to whom it is for.
    void setCanPrint(bool can, const Passage &passage);
    static QString pageName(const QString &key);      ///< The key itself where it is not known.
    static QString languageName(const QString &code); ///< In that language itself.

signals:
    void choiceChanged();
    void savePdfRequested();
    void printRequested();
    void forWhomChanged();
    void sectionRequested(const QString &key);

private:
    void fillVersions(bool keepChoice);
    void fillForWhom();
    UiContext &m_ui;
    CaseId m_case;
    QComboBox *m_page = nullptr;
    QComboBox *m_version = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_forWhom = nullptr;
    std::vector<Receiver> m_receivers;
    QLabel *m_passage = nullptr;
    TextLink *m_askHer = nullptr;
    QCheckBox *m_discreet = nullptr;
    QCheckBox *m_large = nullptr;
    QPushButton *m_savePdf = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace itinera
