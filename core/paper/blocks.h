// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace itinera {

/// How a page is to be printed; chosen per print, independent of the screen.
struct PaperChoice {
    QString language = QStringLiteral("en"); ///< "en", "es", …
    bool discreet = false;                   ///< Without names, organisation and subject.
    bool largePrint = false;                 ///< About one and a half times the size.
};

/// What a printed page says, in its language, before anyone thinks of fonts.
namespace paper {
struct Heading {
    QString text;
    int level = 1; ///< 1: of the page; 2: section; 3: within a section.
};
struct Paragraph {
    QString text;
    bool quiet = false;  ///< Small, for explanations.
    bool notice = false; ///< Set off by a bar, for what must not be overlooked.
};
struct Facts {
    std::vector<std::pair<QString, QString>> rows; ///< Label and value.
};
struct Bullets {
    QStringList items;
    bool checkboxes = false;
};
/// A cell that begins with Box or TickedBox is drawn with a box to tick before its text.
struct Table {
    static constexpr char16_t Box = u'\u2610';
    static constexpr char16_t TickedBox = u'\u2611';
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> weights; ///< Relative column widths, as many as columns.
};
/// A five by five matrix; each cell holds short marks ("1", "2"), before and after safeguards.
struct Matrix {
    QString xTitle, yTitle;
    QStringList xLabels, yLabels; ///< From step 1 to step 5.
    QStringList levelNames;       ///< Low … very high.
    struct Mark {
        QString text;
        int x = 0;
        int y = 0;
        bool after = false;
    }; ///< x: severity, y: likelihood, 1 to 5.
    std::vector<Mark> marks;
    QString beforeText, afterText; ///< The legend.
    std::vector<int>
        levels; ///< Of the 25 cells, from y = 1, x = 1 along x: 1 for the first of levelNames; 0: none.
};
/// Situation of needs over time: one line per need, one column per assessment, values 0 (not rated) to 5.
struct Courses {
    QStringList columns; ///< Dates in words.
    struct Line {
        QString text;
        std::vector<int> values;
    };
    std::vector<Line> lines;
    QStringList steps; ///< Names of the five steps.
};
struct Signatures {
    QStringList who;
    QStringList signedText;
}; ///< One line each; signedText empty: a line to sign on.
struct PageBreak {};
using Block = std::variant<Heading, Paragraph, Facts, Bullets, Table, Matrix, Courses, Signatures, PageBreak>;
} // namespace paper

struct PaperDocument {
    PaperChoice choice;
    QString title;    ///< Neutral in the discreet version.
    QString code;     ///< The case's code; on each page.
    QDate date;       ///< On each page.
    QString footNote; ///< On each page, e.g. "invented demo data"; may be empty.
    std::vector<paper::Block> blocks;
};

} // namespace itinera
