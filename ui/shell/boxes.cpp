// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/boxes.h"

#include "say/notice.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Boxes)
};

} // namespace

static QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

/// All keys and what they do: those of the window's actions, and those that act on what has the focus.
static QList<std::pair<QString, QString>> keys(const QWidget &window)
{
    QList<std::pair<QString, QString>> all;
    for (const QAction *action : window.actions()) {
        if (!action->shortcut().isEmpty())
            all.append({keyText(action->shortcut()), action->text().remove(u'&').remove(u'…')});
    }
    all.append({keyText(Qt::Key_Tab), Words::tr("From one control to the next")});
    all.append({keyText(Qt::Key_Enter), Words::tr("Open or press what has the focus")});
    all.append({u"← → ↑ ↓"_s, Words::tr("From period to period in the trend, from row to row in a list")});
    all.append({keyText(Qt::Key_Delete), Words::tr("Clear a part of the filter")});
    all.append({keyText(QKeySequence::Undo), Words::tr("Undo the chosen import")});
    all.append({keyText(Qt::Key_Escape), Words::tr("Leave an import or a list of choices")});
    return all;
}

static QString fileNeeds()
{
    return Words::tr("A file to import needs a column with scores from 0 to 10 and one with dates. Departments, "
                     "touchpoints, customers and comments are recognised by their headings.");
}

void showHelp(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("Keys and help"));
    box->setTextFormat(Qt::RichText);
    QString table = u"<table cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (const auto &[key, what] : keys(window))
        table += "<tr><td><b>"_L1 + key.toHtmlEscaped() + "</b>&nbsp;&nbsp;&nbsp;</td><td>"_L1 + what.toHtmlEscaped()
            + "</td></tr>"_L1;
    box->setText(table + "</table>"_L1);
    box->setInformativeText(fileNeeds());
    box->open();
}

void showFileNeeds(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("What a file needs to have"));
    box->setText(fileNeeds());
    box->setInformativeText(
        Words::tr("One row for each response, headings above. Excel, OpenDocument and CSV are read, and the exports of "
                  "survey platforms as they come. You see how each column is read before anything is written."));
    box->open();
}

void showAbout(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Gensvar"));
    box->setText(Words::tr("Gensvar %1").arg(QStringLiteral(GENSVAR_VERSION)));
    const QStringList parts = {Words::tr("Net Promoter Score in one local file."), say::licence(), say::libraries(),
                               say::trademarks()};
    box->setInformativeText(parts.join("\n\n"_L1));
    box->open();
}

void askToStop(QWidget &window, const QString &work, std::function<void()> then)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(Words::tr("Work under way"));
    box->setText(work);
    box->setInformativeText(Words::tr("This is not done yet. If it is stopped now, the file stays as it was before."));
    QPushButton *stop = box->addButton(Words::tr("&Stop it"), QMessageBox::AcceptRole);
    QPushButton *wait = box->addButton(Words::tr("&Let it finish"), QMessageBox::RejectRole);
    box->setDefaultButton(wait);
    box->setEscapeButton(wait);
    QObject::connect(stop, &QPushButton::clicked, &window, std::move(then));
    box->open();
}

} // namespace gensvar::shell
