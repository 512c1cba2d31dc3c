// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace itinera {

/// A printer that is set up on this computer.
struct KnownPrinter {
    QString name;           ///< As the printing system calls it.
    QString description;    ///< As people call it; may be empty.
    bool isDefault = false; ///< The one to propose.
    bool twoSided = false;  ///< It can print on both sides.
};

/// What is to be printed, and how.
struct PrintJob {
    QString printer; ///< Its name.
    QByteArray pdf;  ///< The whole page, in memory.
    int copies = 1;
    bool twoSided = false;
};

/// The printers of this computer. What is printed goes to the printing system out of memory: this program
/// writes no file for it. What a queue shows of it is the word "Document".
class Printers {
public:
    virtual ~Printers() = default;
    /// Those that are set up, in the order of their names. Asks the printing system only, never the network.
    /// Throws StorageError where it does not answer.
    virtual std::vector<KnownPrinter> known() = 0;
    /// Returns when the printing system has all of it; may wait for seconds. From any thread. Throws
    /// StorageError, which says whether something may have been printed all the same.
    virtual void send(const PrintJob &job) = 0;
};

} // namespace itinera
