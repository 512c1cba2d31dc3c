// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"

namespace itinera {

class NoticeBar;
class PrinterSheet;
struct PrintJob;

/// Shows a recovery code once, to be printed and locked away.
class RecoveryCodePage : public Page {
    Q_OBJECT
public:
    RecoveryCodePage(UiContext &context, const QString &code, QWidget *parent = nullptr);
    void refresh() override {}
    QString guidance() const override { return QStringLiteral("members"); }

signals:
    void done();

private:
    QWidget *makeWarning();
    QByteArray pdf() const;
    void print();
    void printOn(const PrintJob &how);
    void saveFile(); ///< Once she was warned.
    QString m_code;
    NoticeBar *m_notice = nullptr;
    PrinterSheet *m_sheet = nullptr;
    QWidget *m_warning = nullptr; ///< What stands before a file with the code.
};

} // namespace itinera
