// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/asker.h"
#include <QApplication>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <catch2/catch_test_macros.hpp>

using namespace itinera;
using namespace Qt::StringLiterals;

TEST_CASE("choosing a folder or a file leaves no trace of it in Qt's own settings (C3)", "[ui]")
{
    QTemporaryDir folder;
    const QString chosen = folder.filePath(u"Zqxwhere"_s);
    REQUIRE(QDir().mkdir(chosen));
    QTemporaryDir settingsFolder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settingsFolder.path());
    {
        QSettings before(QSettings::UserScope, u"QtProject"_s);
        before.setValue(u"FileDialog/viewMode"_s, u"List"_s);
        before.sync();
    }
    DialogAsker asker;
    QString title;
    const auto acceptSoon = [&] {
        QTimer::singleShot(100, qApp, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            dialog->setDirectory(chosen);
            title = dialog->windowTitle();
            static_cast<QDialog *>(dialog)->accept();
        });
    };
    acceptSoon();
    CHECK(asker.askFolder(nullptr, u"Choose"_s, folder.path()) == chosen);
    CHECK(title == u"Choose"_s);
    acceptSoon();
    CHECK_FALSE(asker.askSaveFile(nullptr, u"Save"_s, chosen + u"/plan.pdf"_s, u"PDF (*.pdf)"_s).isEmpty());
    QSettings after(QSettings::UserScope, u"QtProject"_s);
    after.sync();
    CHECK(after.allKeys() == QStringList{u"FileDialog/viewMode"_s});
    CHECK(after.value(u"FileDialog/viewMode"_s).toString() == u"List"_s);
    QFile file(after.fileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Zqxwhere"));
}
