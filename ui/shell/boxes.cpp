// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/boxes.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace gensvar::shell {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Boxes)
};

} // namespace

void showHelp(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("Keys and help"));
    box->setText(Words::tr("Keys"));
    box->setInformativeText(Words::tr(
        "Ctrl+O opens a spreadsheet or a Gensvar file, Ctrl+N makes a new one, Ctrl+I imports; Ctrl+Z in the list of "
        "imports takes the chosen one back.\n"
        "Ctrl+1, Ctrl+2 and Ctrl+3 go to the pages, Alt+Left and Alt+Right through the views seen.\n"
        "Ctrl+F searches the comments, Ctrl+L goes to the filter; Delete clears a part of it.\n"
        "In the trend, the arrows walk from period to period and Enter opens the comments behind one; so does "
        "Enter in a table.\n\n"
        "A file to import needs a column with scores from 0 to 10 and one with dates. Departments, touchpoints, "
        "customers and comments are recognised by their headings."));
    box->open();
}

void showAbout(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Gensvar"));
    box->setText(Words::tr("Gensvar %1").arg(QStringLiteral(GENSVAR_VERSION)));
    box->setInformativeText(Words::tr(
        "Net Promoter Score in one local file. Free software under the GNU General Public License, version 3 or "
        "later.\n\nNet Promoter, Net Promoter Score and NPS are registered trademarks of their owners. Gensvar is "
        "not certified or endorsed by them."));
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
