// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/asker.h"
#include "ui/widgets/passphraseedit.h"
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace itinera {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("itinera::DialogAsker", text);
}

QWidget *windowOf(QWidget *parent)
{
    return parent ? parent->window() : QApplication::activeWindow();
}

/// A dialog dies with its window when the program locks while it is open; hence pointers that notice it.
template <typename Dialog>
class Guarded {
public:
    explicit Guarded(QWidget *parent) : m_dialog(new Dialog(windowOf(parent)))
    {
        // The title bar is seen by everyone in the room: it shows the name chosen for the program and nothing
        // else.
        m_dialog->setWindowTitle(QGuiApplication::applicationDisplayName());
    }
    ~Guarded() { delete m_dialog.data(); }
    Guarded(const Guarded &) = delete;
    Guarded &operator=(const Guarded &) = delete;
    Dialog *operator->() const { return m_dialog.data(); }
    /// False where it was cancelled or taken away.
    bool accepted()
    {
        const int result = m_dialog->exec();
        return !m_dialog.isNull() && result == QDialog::Accepted;
    }
    bool isGone() const { return m_dialog.isNull(); }

private:
    QPointer<Dialog> m_dialog;
};

/// Qt writes the folders that were looked at into a settings file of its own, and the desktop's dialogs write
/// files into the list of recent ones. Neither is wanted (C3): Qt's own dialog is shown, and its notes are
/// put back as they were.
class ForgetFolders {
public:
    ForgetFolders() : m_before(read()) {}
    ~ForgetFolders()
    {
        QSettings settings(QSettings::UserScope, u"QtProject"_s);
        settings.remove(u"FileDialog"_s);
        for (auto it = m_before.cbegin(); it != m_before.cend(); ++it)
            settings.setValue(u"FileDialog/"_s + it.key(), it.value());
    }
    ForgetFolders(const ForgetFolders &) = delete;
    ForgetFolders &operator=(const ForgetFolders &) = delete;

private:
    static QVariantMap read()
    {
        QSettings settings(QSettings::UserScope, u"QtProject"_s);
        settings.beginGroup(u"FileDialog"_s);
        QVariantMap values;
        const QStringList keys = settings.allKeys();
        for (const QString &key : keys)
            values.insert(key, settings.value(key));
        return values;
    }
    QVariantMap m_before;
};

/// At the side of a file dialog: home, documents, and the disks that are plugged in.
QList<QUrl> places()
{
    QList<QUrl> urls{QUrl::fromLocalFile(QDir::homePath())};
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (QFileInfo(documents).isDir() && documents != QDir::homePath())
        urls << QUrl::fromLocalFile(documents);
    const QList<QStorageInfo> volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        const QString root = volume.rootPath();
        if (volume.isReady() && !volume.isReadOnly() &&
            (root.startsWith(u"/media/"_s) || root.startsWith(u"/run/media/"_s) ||
             root.startsWith(u"/mnt/"_s)))
            urls << QUrl::fromLocalFile(root);
    }
    return urls;
}

} // namespace

void DialogAsker::tell(QWidget *parent, const Error &error)
{
    Guarded<QMessageBox> box(parent);
    box->setObjectName(u"errorBox"_s);
    box->setIcon(QMessageBox::Information);
    box->setTextFormat(Qt::PlainText);
    box->setText(error.happened());
    QStringList more;
    for (const QString &part : {error.kept(), error.toDo()}) {
        if (!part.isEmpty())
            more << part;
    }
    box->setInformativeText(more.join(QLatin1Char('\n')));
    box->addButton(words(QT_TRANSLATE_NOOP("itinera::DialogAsker", "Close")), QMessageBox::AcceptRole);
    box->exec();
}

void DialogAsker::inform(QWidget *parent, const QString &title, const QString &text)
{
    Guarded<QMessageBox> box(parent);
    box->setIcon(QMessageBox::Information);
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(text);
    box->addButton(words(QT_TRANSLATE_NOOP("itinera::DialogAsker", "Close")), QMessageBox::AcceptRole);
    box->exec();
}

bool DialogAsker::confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes)
{
    Guarded<QMessageBox> box(parent);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(text);
    QPushButton *yesButton = box->addButton(yes, QMessageBox::AcceptRole);
    QPushButton *cancel =
        box->addButton(words(QT_TRANSLATE_NOOP("itinera::DialogAsker", "Cancel")), QMessageBox::RejectRole);
    // A stray Enter must not decide.
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    box->exec();
    return !box.isGone() && box->clickedButton() == yesButton;
}

QString DialogAsker::askText(QWidget *parent, const QString &title, const QString &label,
                             const QString &initial)
{
    Guarded<QInputDialog> dialog(parent);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setLabelText(title.isEmpty() || title == label ? label : title + u"\n\n"_s + label);
    dialog->setTextValue(initial);
    dialog->setOkButtonText(words(QT_TRANSLATE_NOOP("itinera::DialogAsker", "Continue")));
    dialog->setCancelButtonText(words(QT_TRANSLATE_NOOP("itinera::DialogAsker", "Cancel")));
    return dialog.accepted() ? dialog->textValue().trimmed() : QString();
}

QString DialogAsker::askPassphrase(QWidget *parent, const QString &title, const QString &label,
                                   const QString &initial)
{
    Guarded<QDialog> dialog(parent);
    auto *layout = new QVBoxLayout(dialog.operator->());
    auto *said = new QLabel(title + u"\n\n"_s + label);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    layout->addWidget(said);
    auto *edit = new PassphraseEdit;
    edit->setShown(true);
    edit->setText(initial);
    edit->setAccessibleName(title);
    layout->addWidget(edit);
    auto *buttons = new QDialogButtonBox;
    buttons
        ->addButton(words(QT_TRANSLATE_NOOP("itinera::DialogAsker", "Continue")),
                    QDialogButtonBox::AcceptRole)
        ->setDefault(true);
    buttons->addButton(words(QT_TRANSLATE_NOOP("itinera::DialogAsker", "Cancel")),
                       QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog.operator->(), &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog.operator->(), &QDialog::reject);
    layout->addWidget(buttons);
    edit->setFocus();
    return dialog.accepted() ? edit->text().trimmed() : QString();
}

QString DialogAsker::askSaveFile(QWidget *parent, const QString &title, const QString &proposal,
                                 const QString &filter)
{
    const ForgetFolders forget; // outlives the dialog, which writes when it goes
    Guarded<QFileDialog> dialog(parent);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setWindowTitle(title);
    dialog->setSidebarUrls(places());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filter);
    static const QRegularExpression suffix(u"\\*\\.(\\w+)"_s);
    if (const QRegularExpressionMatch match = suffix.match(filter); match.hasMatch())
        dialog->setDefaultSuffix(match.captured(1));
    dialog->selectFile(proposal);
    return dialog.accepted() ? dialog->selectedFiles().value(0) : QString();
}

QString DialogAsker::askFolder(QWidget *parent, const QString &title, const QString &start)
{
    const ForgetFolders forget;
    Guarded<QFileDialog> dialog(parent);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setWindowTitle(title);
    dialog->setSidebarUrls(places());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!start.isEmpty())
        dialog->setDirectory(start);
    return dialog.accepted() ? dialog->selectedFiles().value(0) : QString();
}

} // namespace itinera
